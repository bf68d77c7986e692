import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { TextArea } from '../../forms/field.tsx';

/** Says what to use while a feature does not work; empty where nothing is known. */
export function AlternativeForm({
  featureId,
  alternative,
}: {
  readonly featureId: string;
  readonly alternative: string | null;
}) {
  return (
    <ActionForm
      name={`alternative-${featureId}`}
      intent="alternative"
      hidden={{ featureId }}
      first={{ alternative: alternative ?? '' }}
      className="grid gap-3"
    >
      <TextArea
        name="alternative"
        label="What to use instead"
        hint="Shown to readers while the feature does not work, and on its page always. Markdown, at most 500 characters; may stay empty."
        rows={2}
      />
      <div>
        <Button>Say it to everyone</Button>
      </div>
    </ActionForm>
  );
}
