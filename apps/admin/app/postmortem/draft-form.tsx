import { WRITTEN_SECTIONS } from '@candor/incidents';
import { useState } from 'react';
import { ActionForm } from '../forms/action-form.tsx';
import { useAnswer } from '../forms/answer.ts';
import { Button } from '../forms/button.tsx';
import { TextArea } from '../forms/field.tsx';
import type { Fields } from '../forms/sent/fields.ts';
import type { PostmortemScreenView } from './postmortem-view.server.ts';
import { SavedByOthers } from './saved-by-others.tsx';
import { SECTION_WORDS } from './section-words.ts';

/** The form that the draft is written in. */
export const DRAFT = 'draft';

/** The parts of a postmortem that people write. */
export function DraftForm({ view }: { readonly view: PostmortemScreenView }) {
  const answer = useAnswer(DRAFT);
  // What its writer saw: a colleague's save must not slip under their words when the screen's data is refreshed.
  const [began] = useState(view);
  const isConflict = answer?.code === 'newer-draft';
  const seen = isConflict ? view : began;
  const after = answer && !isConflict ? (answer.fields.after ?? '0') : String(seen.version);
  return (
    <ActionForm
      name={DRAFT}
      first={fieldsOf(seen)}
      hidden={{ after }}
      aria-label="Write the postmortem"
      className="grid gap-4"
    >
      {isConflict && <SavedByOthers saved={fieldsOf(seen)} typed={answer.fields} />}
      {WRITTEN_SECTIONS.map((section) => (
        <TextArea
          key={section}
          name={`section.${section}`}
          label={SECTION_WORDS[section].title}
          hint={SECTION_WORDS[section].hint}
          rows={4}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button look="go" name="intent" value="save" className="grow sm:grow-0">
          Save the draft
        </Button>
        <Button name="intent" value="preview" className="whitespace-normal!">
          Save, and see what readers would get
        </Button>
      </div>
    </ActionForm>
  );
}

function fieldsOf({ sections }: PostmortemScreenView): Fields {
  return Object.fromEntries(Object.entries(sections).map(([section, text]) => [`section.${section}`, text]));
}
