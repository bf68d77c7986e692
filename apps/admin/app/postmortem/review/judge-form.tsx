import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { TextArea } from '../../forms/field.tsx';
import { Fold } from '../../forms/fold.tsx';
import type { ReviewView } from './review-view.server.ts';

export const JUDGING = 'judge';

/** Approves of the version that is shown, or says what should change; who wrote in it can only do the second. */
export function JudgeForm({ review: { version, you, status } }: { readonly review: ReviewView }) {
  const mayApprove = !you.wrote && !you.approved;
  return (
    <Fold
      title={mayApprove ? 'Approve, or ask for changes' : 'Ask for changes'}
      forms={[JUDGING]}
      isOpen={mayApprove && status === 'in_review'}
    >
      <ActionForm
        name={JUDGING}
        hidden={{ version: String(version) }}
        aria-label={`Say what you think of version ${version}`}
        className="grid gap-2"
      >
        {you.wrote && <p className="text-sm text-soft">You wrote in it, so somebody else approves of it.</p>}
        {you.approved && <p className="text-sm text-soft">You approved of this version.</p>}
        <TextArea
          name="note"
          label={mayApprove ? 'What you think of it (an approval may say nothing)' : 'What should change'}
          rows={2}
        />
        <div className="flex flex-wrap gap-2">
          {mayApprove && (
            <Button look="go" name="intent" value="approve">
              Approve version {version}
            </Button>
          )}
          <Button name="intent" value="ask-for-changes">
            Ask for changes
          </Button>
        </div>
      </ActionForm>
    </Fold>
  );
}
