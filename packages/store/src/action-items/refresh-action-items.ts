import type { ActionItem, PostmortemDraft } from '@candor/incidents';
import { isMissed } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { canonicalJson } from '@candor/record';
import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { ActionItemTable } from '../tables.ts';

/** Writes the rows of one incident's action items anew, from how its postmortem's stream stands. */
export async function refreshActionItems(
  tx: Tx,
  incidentId: IncidentId,
  { actionItems }: Pick<PostmortemDraft, 'actionItems'>,
): Promise<void> {
  await tx[QUERIES].deleteFrom('action_item').where('incident_id', '=', incidentId).execute();
  if (actionItems.length === 0) return;
  const rows = actionItems.map((item) => rowOf(incidentId, item));
  await tx[QUERIES].insertInto('action_item').values(rows).execute();
}

function rowOf(incidentId: IncidentId, item: ActionItem): ActionItemTable {
  const { id, state, kind, priority, owner, due, addedAt, endedAt, commitment } = item;
  const isAwaited = commitment?.state === 'open' && !isMissed(commitment);
  return {
    ...{ incident_id: incidentId, id, state, kind, priority, owner: owner?.text ?? null, due },
    added_at: addedAt,
    ended_at: endedAt,
    committed: commitment ? 1 : 0,
    commitment_due: isAwaited ? commitment.due : null,
    item: canonicalJson(item),
  };
}
