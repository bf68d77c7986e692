import type { IncidentId } from '@candor/log';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** The incidents that have any action item, ended or not, the one declared last first. */
export async function incidentsWithActionItems(reader: Reader): Promise<IncidentId[]> {
  const rows = await reader[QUERIES]
    .selectFrom('incident')
    .select('id')
    .where('id', 'in', ({ selectFrom }) => selectFrom('action_item').select('incident_id'))
    .orderBy('declared_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id }) => id as IncidentId);
}
