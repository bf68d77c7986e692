import { useState } from 'react';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import type { PostmortemScreenView } from '../postmortem-view.server.ts';
import { askFor } from './arranging/asked.ts';
import { KeptFields } from './kept-fields.tsx';
import { SavedByOthers } from './saved-by-others.tsx';
import { savedFields } from './saved-fields.ts';
import { SectionRows } from './section-rows.tsx';
import { TemplateChoice } from './template-choice.tsx';

/** The form that the draft is written in. */
export const DRAFT = 'draft';

/** The parts of a postmortem that people write, each beside what the record tells of it. */
export function DraftForm({ view }: { readonly view: PostmortemScreenView }) {
  const answer = useAnswer(DRAFT);
  // What its writer saw: a colleague's save must not slip under their words when the screen's data is refreshed.
  const [began] = useState(view);
  const isConflict = answer?.code === 'newer-draft';
  const seen = isConflict ? view : began;
  const after = answer && !isConflict ? (answer.fields.after ?? '0') : String(seen.version);
  const first = savedFields(seen);
  const fields = answer?.fields ?? first;
  return (
    <ActionForm
      name={DRAFT}
      intent="write"
      first={first}
      hidden={{ after }}
      aria-label="Write the postmortem"
      className="grid gap-5 [&_:is(input,textarea,select,button,summary)]:scroll-mb-24"
    >
      {/* What a key sends: the first button of a form. */}
      <button type="submit" name="do" value={askFor({ verb: 'save' })} tabIndex={-1} aria-hidden className="sr-only">
        Save
      </button>
      {isConflict && <SavedByOthers view={view} typed={answer.fields} />}
      <TemplateChoice templates={view.templates} fields={fields} />
      <SectionRows view={view} fields={fields} />
      <KeptFields fields={fields} />
      <div className="-mx-4 flex flex-wrap gap-2 border-t bg-paper px-4 py-2.5 sm:sticky sm:bottom-0 lg:-mx-6 lg:px-6">
        <Button look="go" name="do" value={askFor({ verb: 'save' })} className="grow sm:grow-0">
          Save the draft
        </Button>
        <Button name="do" value={askFor({ verb: 'preview' })} className="whitespace-normal!">
          Save, and see what readers would get
        </Button>
      </div>
    </ActionForm>
  );
}
