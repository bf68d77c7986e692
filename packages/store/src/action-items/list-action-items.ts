import type { ActionItem, Incident } from '@candor/incidents';
import type { Reader } from '../store/store.ts';
import type { ActionItemQuestion } from './matching.ts';
import { matching } from './matching.ts';

/** The whole list, or one part of it. */
export interface ActionItemList extends ActionItemQuestion {
  readonly part?: { readonly limit: number; readonly offset: number };
}

/** An action item and the incident that it came of. */
export interface ListedActionItem {
  readonly item: ActionItem;
  readonly incident: Incident;
}

/** Behind every day. */
const NO_DAY = '9999-12-31';

/**
 * Action items of all incidents: the open ones by the day that they are due by, so that those which are overdue come first
 * and those without a day last, on one day by priority; behind them what was done or dropped, the last first.
 */
export async function listActionItems(reader: Reader, list: ActionItemList): Promise<ListedActionItem[]> {
  const rows = await matching(reader, list)
    .innerJoin('incident', 'incident.id', 'action_item.incident_id')
    .select(['action_item.item', 'incident.state as incident'])
    .orderBy(({ fn, val }) => fn.coalesce('action_item.ended_at', val(NO_DAY)), 'desc')
    .orderBy(({ fn, val }) => fn.coalesce('action_item.due', val(NO_DAY)))
    .orderBy((eb) =>
      eb.case('action_item.priority').when('high').then(eb.lit(0)).when('medium').then(eb.lit(1)).else(eb.lit(2)).end(),
    )
    .orderBy('action_item.added_at')
    .orderBy('action_item.incident_id')
    .orderBy('action_item.id')
    .$if(list.part !== undefined, (query) => query.limit(list.part?.limit ?? 0).offset(list.part?.offset ?? 0))
    .execute();
  return rows.map(({ item, incident }) => ({ item: JSON.parse(item), incident: JSON.parse(incident) }));
}
