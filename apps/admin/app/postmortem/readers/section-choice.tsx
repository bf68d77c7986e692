import { PUBLISHABLE_SECTIONS } from '@candor/incidents';
import { Form } from '@remix-run/react';
import { Button } from '../../forms/button.tsx';
import { SECTION_WORDS } from '../section-words.ts';
import type { ReadersView } from './readers-view.server.ts';

/** Which of the written parts stand in the document; choosing shows it anew and publishes nothing. */
export function SectionChoice({ sections }: Pick<ReadersView, 'sections'>) {
  return (
    <Form method="get" className="grid gap-2" key={sections.join()}>
      <input type="hidden" name="chosen" value="" />
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm text-soft">Sections that readers get, as far as they are written</legend>
        {PUBLISHABLE_SECTIONS.map((section) => (
          <label key={section} className="flex items-baseline gap-2.5">
            <input
              type="checkbox"
              name="section"
              value={section}
              defaultChecked={sections.includes(section)}
              className="size-4 translate-y-0.5 accent-accent"
            />
            {section === 'action_items' ? 'Action items, without their owners' : SECTION_WORDS[section].title}
          </label>
        ))}
      </fieldset>
      <div>
        <Button>Update the preview</Button>
      </div>
    </Form>
  );
}
