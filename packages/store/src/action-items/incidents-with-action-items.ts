import type { IncidentId } from '@candor/log';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** The incidents that have any action item, ended or not. */
export async function incidentsWithActionItems(reader: Reader): Promise<IncidentId[]> {
  const rows = await reader[QUERIES].selectFrom('action_item').select('incident_id').distinct().execute();
  return rows.map(({ incident_id }) => incident_id as IncidentId);
}
