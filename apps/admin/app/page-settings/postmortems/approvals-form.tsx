import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { TextField } from '../../forms/field.tsx';

/** How many people have to approve of a postmortem before it is published. */
export function ApprovalsForm({ needed, isAdmin }: { readonly needed: number; readonly isAdmin: boolean }) {
  return (
    <ActionForm name="approvals" intent="set-approvals" first={{ needed: String(needed) }} className="grid gap-3">
      <fieldset disabled={!isAdmin} className="grid gap-3">
        <legend className="sr-only">Approvals of postmortems</legend>
        <TextField
          name="needed"
          label="Approvals that publishing a postmortem asks for"
          type="number"
          min={0}
          max={5}
          inputMode="numeric"
          required
          hint="By people who did not write in it, of the draft as it stands. 0: whoever may publish publishes. Readers see nothing of it."
        />
        {isAdmin && (
          <div>
            <Button look="go">Save the approvals</Button>
          </div>
        )}
      </fieldset>
    </ActionForm>
  );
}
