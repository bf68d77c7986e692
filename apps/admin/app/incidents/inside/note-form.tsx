import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { TextArea, TextField } from '../../forms/field.tsx';

/** Writes down what the team did or found; readers never see it. */
export function NoteForm({ incidentId, zoneName }: { readonly incidentId: string; readonly zoneName: string }) {
  return (
    <ActionForm name="note" intent="note" action={`/incidents/${incidentId}`} className="grid gap-2">
      <TextArea name="text" label="Internal note, for the team only" rows={2} />
      <div className="flex flex-wrap items-end justify-between gap-2">
        <details className="grow">
          <summary className="py-1 text-sm text-soft">It happened earlier</summary>
          <TextField name="happenedAt" label={`Happened at, ${zoneName}`} type="datetime-local" />
        </details>
        <Button>Add the note</Button>
      </div>
    </ActionForm>
  );
}
