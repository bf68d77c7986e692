import type { Maintenance } from '@candor/incidents';
import { dueOfMaintenance, isOver } from '@candor/incidents';
import type { MaintenanceId } from '@candor/log';
import { canonicalJson } from '@candor/record';
import { loadMaintenance } from '../log/fold.ts';
import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { MaintenanceTable } from '../tables.ts';

/** Folds one maintenance's row anew from its stream. */
export async function refreshMaintenance(tx: Tx, id: MaintenanceId): Promise<void> {
  const maintenance = await loadMaintenance(tx, id);
  if (maintenance === undefined) return;
  const columns = columnsOf(maintenance);
  await tx[QUERIES]
    .insertInto('maintenance')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}

function columnsOf(maintenance: Maintenance): Omit<MaintenanceTable, 'id'> {
  return {
    over: isOver(maintenance) ? 1 : 0,
    scheduled_for: maintenance.plan.scheduledFor,
    series_id: maintenance.seriesId,
    due_at: dueOfMaintenance(maintenance)?.at ?? null,
    state: canonicalJson(maintenance),
  };
}
