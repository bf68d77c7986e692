import type { Incident, OpenPromise } from '@candor/incidents';
import type { Instant } from '@candor/log';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** A postmortem that readers were promised and do not have yet. */
export interface OwedPostmortem extends OpenPromise {
  readonly incident: Incident;
}

const MOST = 200;

/** The postmortems that are owed, at most 200, the one that is due first first; those of open incidents rest. */
export async function owedPostmortems(reader: Reader): Promise<OwedPostmortem[]> {
  const rows = await reader[QUERIES]
    .selectFrom('postmortem')
    .innerJoin('incident', 'incident.id', 'postmortem.id')
    .select(['postmortem.promise_due as due', 'postmortem.promise_state as state', 'incident.state as incident'])
    .where('postmortem.promise_due', 'is not', null)
    .where('incident.open', '=', 0)
    .orderBy('postmortem.promise_due')
    .orderBy('postmortem.id')
    .limit(MOST)
    .execute();
  return rows.map(({ due, state, incident }) => ({
    due: due as Instant,
    state: state === 'late' ? 'late' : 'due',
    incident: JSON.parse(incident),
  }));
}
