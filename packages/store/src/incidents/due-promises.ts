import type { RunOutPromise } from '@candor/incidents';
import { PROMISE_GRACE_MS } from '@candor/incidents';
import type { IncidentId, Instant } from '@candor/log';
import { addMilliseconds } from '@candor/log';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** The promised updates that can no longer come in time, the oldest first: what the clock has to say. */
export async function duePromises(reader: Reader, now: Instant): Promise<RunOutPromise[]> {
  const rows = await reader[QUERIES]
    .selectFrom('incident')
    .select(['id', 'promise_due as due'])
    .where('promise_due', '<', addMilliseconds(now, -PROMISE_GRACE_MS))
    .orderBy('promise_due')
    .orderBy('id')
    .execute();
  return rows.map(({ id, due }) => ({ incidentId: id as IncidentId, due: due as Instant }));
}
