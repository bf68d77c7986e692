import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { TextArea } from '../../forms/field.tsx';
import { HappenedAt } from '../composer/happened-at.tsx';

/** Writes down what the team did or found; readers never see it. */
export function NoteForm({ incidentId, zoneName }: { readonly incidentId: string; readonly zoneName: string }) {
  return (
    <ActionForm name="note" intent="note" action={`/incidents/${incidentId}`} className="grid gap-2">
      <TextArea name="text" label="Internal note, for the team only" rows={2} />
      <div className="flex flex-wrap items-end justify-between gap-2">
        <HappenedAt zoneName={zoneName} />
        <Button>Add the note</Button>
      </div>
    </ActionForm>
  );
}
