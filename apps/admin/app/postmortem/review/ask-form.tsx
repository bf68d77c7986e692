import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { TextArea } from '../../forms/field.tsx';
import { Fold } from '../../forms/fold.tsx';

export const ASKING = 'ask-for-review';

/** Asks others to read the draft as it is saved. */
export function AskForm({ isAsked }: { readonly isAsked: boolean }) {
  return (
    <Fold title={isAsked ? 'Ask again for a review' : 'Ask for a review'} forms={[ASKING]}>
      <ActionForm name={ASKING} intent="ask-for-review" aria-label="Ask for a review" className="grid gap-2">
        <TextArea
          name="note"
          label="What to look at (may stay empty)"
          rows={2}
          hint="It is of the draft as it is saved."
        />
        <div>
          <Button>Ask for a review</Button>
        </div>
      </ActionForm>
    </Fold>
  );
}
