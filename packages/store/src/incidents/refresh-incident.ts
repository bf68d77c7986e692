import type { Incident } from '@candor/incidents';
import { isOpen } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { canonicalJson } from '@candor/record';
import { loadIncident } from '../log/fold.ts';
import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { IncidentTable } from '../tables.ts';

/** Folds one incident's row anew from its stream. */
export async function refreshIncident(tx: Tx, id: IncidentId): Promise<void> {
  const incident = await loadIncident(tx, id);
  if (incident === undefined) return;
  const { id: _same, ...columns } = rowOf(incident);
  await tx[QUERIES]
    .insertInto('incident')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}

function rowOf(incident: Incident): IncidentTable {
  return {
    id: incident.id,
    open: isOpen(incident) ? 1 : 0,
    declared_at: incident.declaredAt,
    promise_due: incident.promise?.state === 'due' ? incident.promise.due : null,
    state: canonicalJson(incident),
  };
}
