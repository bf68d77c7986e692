import { Button } from '../../forms/button.tsx';
import { Choice } from '../../forms/field.tsx';
import type { Fields } from '../../forms/sent/fields.ts';
import type { PostmortemScreenView } from '../postmortem-view.server.ts';
import { askFor } from './arranging/asked.ts';
import { chosenTemplate } from './chosen-template.ts';

/** Which sections are asked for, and in which order; what is written stays, whatever is chosen. */
export function TemplateChoice({
  templates,
  fields,
}: {
  readonly templates: PostmortemScreenView['templates'];
  readonly fields: Fields;
}) {
  const { about } = chosenTemplate(templates, fields);
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 grow basis-72">
        <Choice name="template" label="Template" hint={about} autoFocus={fields.focus === 'template'}>
          {templates.map(({ name, title }, place) => (
            <option key={name} value={place === 0 ? '' : name}>
              {title}
            </option>
          ))}
        </Choice>
      </div>
      <Button name="do" value={askFor({ verb: 'show' })} className="mb-7">
        Show its sections
      </Button>
    </div>
  );
}
