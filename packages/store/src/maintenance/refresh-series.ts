import type { Series } from '@candor/incidents';
import { dueWindow } from '@candor/incidents';
import type { SeriesId } from '@candor/log';
import { canonicalJson } from '@candor/record';
import { loadSeries } from '../log/fold.ts';
import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { SeriesTable } from '../tables.ts';

/** Folds the row of recurring windows anew from their stream. */
export async function refreshSeries(tx: Tx, id: SeriesId): Promise<void> {
  const series = await loadSeries(tx, id);
  if (series === undefined) return;
  const columns = columnsOf(series);
  await tx[QUERIES]
    .insertInto('series')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}

function columnsOf(series: Series): Omit<SeriesTable, 'id'> {
  return {
    ended: series.isEnded ? 1 : 0,
    started_at: series.startedAt,
    due_at: dueWindow(series)?.at ?? null,
    state: canonicalJson(series),
  };
}
