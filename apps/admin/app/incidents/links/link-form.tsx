import { RELATION_WORDS, RELATIONS } from '@candor/incidents';
import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { Choice, TextField } from '../../forms/field.tsx';
import type { IncidentScreenView } from '../screen/incident-view.server.ts';

/** Says what another incident is to this one, to readers or to the team alone. */
export function LinkForm({ others }: Pick<IncidentScreenView, 'others'>) {
  return (
    <ActionForm name="link" intent="link" className="grid gap-2 sm:col-span-2">
      <div className="grid gap-2 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Choice name="relation" label="This incident is">
          {RELATIONS.map((relation) => (
            <option key={relation} value={relation}>
              {RELATION_WORDS[relation].toLowerCase()}
            </option>
          ))}
        </Choice>
        <Choice name="otherId" label="The other incident">
          <option value="">Choose one, or give its address below</option>
          {others.map(({ incidentId, title, started }) => (
            <option key={incidentId} value={incidentId}>
              {`${title} (${started})`}
            </option>
          ))}
        </Choice>
      </div>
      <TextField name="address" label="Or the address of an older one" placeholder="https://…/incidents/…" />
      <Choice name="public" label="Who is told">
        <option value="no">The team alone</option>
        <option value="yes">Readers too, on the pages of both</option>
      </Choice>
      <div>
        <Button>Link the two</Button>
      </div>
    </ActionForm>
  );
}
