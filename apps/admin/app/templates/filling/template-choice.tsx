import { Button } from '../../forms/button.tsx';
import { Choice, TextField } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';
import type { TemplateChoiceView } from './template-choices.server.ts';

/**
 * Begins with a template, or fills in what is known by now; the button sends the form and keeps all of it. It is the
 * form's first button, so Enter in a field of one line publishes nothing.
 */
export function TemplateChoice({
  templates,
  before,
}: {
  readonly templates: readonly TemplateChoiceView[];
  /** What should be chosen before, as it stands in a sentence. */
  readonly before: string;
}) {
  const region = useField('region').value;
  if (templates.length === 0) return null;
  return (
    <details open={region !== ''}>
      <summary className="text-sm text-soft">Begin with a template</summary>
      <div className="grid items-end gap-2 pt-2 min-[23rem]:grid-cols-2">
        <Choice name="templateId" label="Template">
          <option value="">Keep the text</option>
          {templates.map(({ templateId, name }) => (
            <option key={templateId} value={templateId}>
              {name}
            </option>
          ))}
        </Choice>
        <TextField name="region" label="Region, or who is affected" />
        <div>
          <Button name="intent" value="template" formNoValidate>
            Fill in
          </Button>
        </div>
        <p className="text-sm text-soft">Choose {before} below first. What is missing stays marked.</p>
      </div>
    </details>
  );
}
