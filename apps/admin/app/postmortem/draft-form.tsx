import { WRITTEN_SECTIONS } from '@candor/incidents';
import { useState } from 'react';
import { ActionForm } from '../forms/action-form.tsx';
import { useAnswer } from '../forms/answer.ts';
import { Button } from '../forms/button.tsx';
import { TextArea, TextField } from '../forms/field.tsx';
import type { Fields } from '../forms/sent/fields.ts';
import { itemCount } from './item-count.ts';
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
  const count = itemCount(answer?.fields, seen.actionItems.length);
  return (
    <ActionForm
      name={DRAFT}
      first={fieldsOf(seen)}
      hidden={{ after, items: String(count) }}
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
      <fieldset className="grid gap-3">
        <legend className="mb-1 text-sm text-soft">Action items. Owners are roles or teams, not names.</legend>
        {Array.from({ length: count }, (_, position) => `items.${position}`).map((item, position) => (
          <div key={item} className="grid grid-cols-2 gap-2 rounded-lg border px-3 py-2">
            <div className="col-span-2">
              <TextField name={`${item}.title`} label={`Action item ${position + 1}`} />
            </div>
            <TextField name={`${item}.owner`} label="Owner" />
            <TextField name={`${item}.due`} label="Due" type="date" />
          </div>
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button look="go" name="intent" value="save" className="grow sm:grow-0">
          Save the draft
        </Button>
        <Button name="intent" value="preview" className="whitespace-normal!">
          Save, and see what readers would get
        </Button>
        <Button name="intent" value="more">
          More action items
        </Button>
      </div>
    </ActionForm>
  );
}

function fieldsOf({ sections, actionItems }: PostmortemScreenView): Fields {
  const written = Object.entries(sections).map(([section, text]) => [`section.${section}`, text]);
  const items = actionItems.flatMap(({ title, owner, due }, position) => [
    [`items.${position}.title`, title],
    [`items.${position}.owner`, owner ?? ''],
    [`items.${position}.due`, due ?? ''],
  ]);
  return Object.fromEntries([...written, ...items]);
}
