import type { IncidentId } from '@candor/log';
import { loadPostmortemDraft } from '../log/fold.ts';

import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** Folds the row of one incident's postmortem anew from its stream. */
export async function refreshPostmortem(tx: Tx, id: IncidentId): Promise<void> {
  const { promise } = await loadPostmortemDraft(tx, id);
  const columns = { promise_due: promise?.due ?? null, promise_state: promise?.state ?? null };
  await tx[QUERIES]
    .insertInto('postmortem')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}
