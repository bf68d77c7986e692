import type { ActionItem, Incident } from '@candor/incidents';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { ActionItemQuestion } from './matching.ts';
import { matching } from './matching.ts';

/** One part of the list. */
export interface ActionItemList extends ActionItemQuestion {
  readonly limit: number;
  readonly offset: number;
}

/** An action item and the incident that it came of. */
export interface ListedActionItem {
  readonly item: ActionItem;
  readonly incident: Incident;
}

/**
 * Action items of all incidents: the open ones by the day that they are due by, so that those which are overdue come first
 * and those without a day last, on one day by priority; behind them what was done or dropped, the last first.
 */
export async function listActionItems(reader: Reader, list: ActionItemList): Promise<ListedActionItem[]> {
  // Sorted by themselves: rows are wide, and sorting all of them for a late part takes seconds.
  const keys = await sortedKeys(reader, list);
  const ids = [...new Set(keys.map(({ incident_id }) => incident_id))];
  if (ids.length === 0) return [];
  const items = await reader[QUERIES]
    .selectFrom('action_item')
    .select(['incident_id', 'id', 'item'])
    .where('incident_id', 'in', ids)
    .execute();
  const incidents = await reader[QUERIES]
    .selectFrom('incident')
    .select(['id', 'state'])
    .where('id', 'in', ids)
    .execute();
  const itemAt = new Map(items.map((it) => [`${it.incident_id}/${it.id}`, it.item]));
  const incidentAt = new Map(incidents.map(({ id, state }) => [id, state]));
  return keys.flatMap(({ incident_id, id }) => {
    const [item, incident] = [itemAt.get(`${incident_id}/${id}`), incidentAt.get(incident_id)];
    return item && incident ? [{ item: JSON.parse(item), incident: JSON.parse(incident) }] : [];
  });
}

/** Behind every day. */
const NO_DAY = '9999-12-31';

function sortedKeys(reader: Reader, list: ActionItemList) {
  return matching(reader, list)
    .select(['action_item.incident_id', 'action_item.id'])
    .orderBy(({ fn, val }) => fn.coalesce('action_item.ended_at', val(NO_DAY)), 'desc')
    .orderBy(({ fn, val }) => fn.coalesce('action_item.due', val(NO_DAY)))
    .orderBy((eb) =>
      eb.case('action_item.priority').when('high').then(eb.lit(0)).when('medium').then(eb.lit(1)).else(eb.lit(2)).end(),
    )
    .orderBy('action_item.added_at')
    .orderBy('action_item.incident_id')
    .orderBy('action_item.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
}
