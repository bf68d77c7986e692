import type { Incident } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** Which incidents: open or over (both when left out), at most `limit`, behind the incident `before` in the list. */
export interface IncidentList {
  readonly open?: boolean | undefined;
  readonly limit: number;
  readonly before?: IncidentId | undefined;
}

/** Incidents, the one declared last first. */
export async function listIncidents(reader: Reader, { open, limit, before }: IncidentList): Promise<Incident[]> {
  let query = reader[QUERIES].selectFrom('incident').select('state');
  // Literal, so that SQLite finds the index over the open ones.
  if (open !== undefined) query = query.where((eb) => eb('open', '=', eb.lit(open ? 1 : 0)));
  if (before !== undefined)
    query = query.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('declared_at', 'id'),
        '<',
        selectFrom('incident as last')
          .select(['last.declared_at', 'last.id'])
          .where('last.id', '=', before)
          .$asTuple('declared_at', 'id'),
      ),
    );
  const rows = await query.orderBy('declared_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(({ state }) => JSON.parse(state));
}

/** Every incident there is, the one declared first first. */
export async function allIncidents(reader: Reader): Promise<Incident[]> {
  const rows = await reader[QUERIES]
    .selectFrom('incident')
    .select('state')
    .orderBy('declared_at')
    .orderBy('id')
    .execute();
  return rows.map(({ state }) => JSON.parse(state));
}

/** The ids of all incidents, the one declared last first. */
export async function incidentIds(reader: Reader): Promise<IncidentId[]> {
  const rows = await reader[QUERIES]
    .selectFrom('incident')
    .select('id')
    .orderBy('declared_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id }) => id as IncidentId);
}
