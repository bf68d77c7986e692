import { Form } from '@remix-run/react';
import { Button } from '../../forms/button.tsx';
import type { ReadersView } from './readers-view.server.ts';

/** Which of the written parts stand in the document; choosing shows it anew and publishes nothing. */
export function SectionChoice({ sections, choices }: Pick<ReadersView, 'sections' | 'choices'>) {
  return (
    <Form method="get" className="grid gap-2" key={sections.join()}>
      <input type="hidden" name="chosen" value="" />
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm text-soft">Sections that readers get, as far as they are written</legend>
        {choices.map(({ section, title, written }) => (
          <label key={section} className="flex items-baseline gap-2.5">
            <input
              type="checkbox"
              name="section"
              value={section}
              defaultChecked={sections.includes(section)}
              className="size-4 translate-y-0.5 accent-accent"
            />
            <span>
              {section === 'action_items' ? 'Action items, without their owners' : title}
              {!written && <span className="text-soft"> (not written)</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button>Update the preview</Button>
      </div>
    </Form>
  );
}
