import type { RunOutPostmortem } from '@candor/incidents';
import { PROMISE_GRACE_MS } from '@candor/incidents';
import type { IncidentId, Instant } from '@candor/log';
import { addMilliseconds } from '@candor/log';

import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/**
 * The promised postmortems that can no longer come in time, the oldest first: what the clock has to say. While an
 * incident is open again its promise rests.
 */
export async function duePostmortems(reader: Reader, now: Instant): Promise<RunOutPostmortem[]> {
  const rows = await reader[QUERIES]
    .selectFrom('postmortem')
    .innerJoin('incident', 'incident.id', 'postmortem.id')
    .select(['postmortem.id', 'postmortem.promise_due as due'])
    .where('postmortem.promise_due', '<', addMilliseconds(now, -PROMISE_GRACE_MS))
    .where('postmortem.promise_state', '=', 'due')
    .where('incident.open', '=', 0)
    .orderBy('postmortem.promise_due')
    .orderBy('postmortem.id')
    .execute();
  return rows.map(({ id, due }) => ({ incidentId: id as IncidentId, due: due as Instant }));
}
