import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { TextField } from '../../forms/field.tsx';

/** Within how many working days readers are promised a postmortem, and what that means today. */
export function TermForm({
  workingDays,
  effect,
  isAdmin,
}: {
  readonly workingDays: number | null;
  readonly effect: string;
  readonly isAdmin: boolean;
}) {
  return (
    <ActionForm
      name="postmortems"
      intent="set-term"
      first={{ workingDays: workingDays === null ? '' : String(workingDays) }}
      className="grid gap-3"
    >
      <p>{effect}</p>
      <fieldset disabled={!isAdmin} className="grid gap-3">
        <legend className="sr-only">Promised postmortems</legend>
        <TextField
          name="workingDays"
          label="Working days until a postmortem is due"
          type="number"
          min={1}
          max={60}
          inputMode="numeric"
          hint="Monday to Friday in the time zone of the page; holidays count as working days. Left empty: none is promised. What was promised before stays."
        />
        {isAdmin && (
          <div>
            <Button look="go">Save the working days</Button>
          </div>
        )}
      </fieldset>
    </ActionForm>
  );
}
