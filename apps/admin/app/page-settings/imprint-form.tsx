import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { TextArea } from '../forms/field.tsx';

/** Who runs the page and how to reach them. */
export function ImprintForm({ imprint, isAdmin }: { readonly imprint: string | null; readonly isAdmin: boolean }) {
  return (
    <ActionForm name="imprint" intent="change-imprint" first={{ imprint: imprint ?? '' }} className="grid gap-4">
      <fieldset disabled={!isAdmin} className="grid gap-4">
        <legend className="sr-only">Who runs the page and how to reach them</legend>
        <TextArea
          name="imprint"
          label="Who runs this page (may stay empty)"
          rows={6}
          hint="Markdown, shown on the page about this page. In some countries the law asks for a name and an address."
        />
        {isAdmin && (
          <div>
            <Button look="go">Save the imprint</Button>
          </div>
        )}
      </fieldset>
    </ActionForm>
  );
}
