import type { RunOutCommitment } from '@candor/incidents';
import type { ActionItemId, IncidentId } from '@candor/log';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/**
 * The commitments whose day passed without them, the oldest first: what the clock has to say. `today` is the day in the
 * page's zone, as YYYY-MM-DD.
 */
export async function dueCommitments(reader: Reader, today: string): Promise<RunOutCommitment[]> {
  const rows = await reader[QUERIES]
    .selectFrom('action_item')
    .select(['incident_id', 'id', 'commitment_due as due'])
    .where('commitment_due', '<', today)
    .orderBy('commitment_due')
    .orderBy('incident_id')
    .orderBy('id')
    .execute();
  return rows.map(({ incident_id, id, due }) => ({
    incidentId: incident_id as IncidentId,
    itemId: id as ActionItemId,
    due: due as string,
  }));
}
