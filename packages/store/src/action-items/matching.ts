import type { ActionKind, ActionState, Priority } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** Which action items; what is left out does not count. */
export interface ActionItemQuestion {
  readonly incidentId?: IncidentId | undefined;
  readonly state?: ActionState | undefined;
  /** Just as it was written; null for those that nobody owns. */
  readonly owner?: string | null | undefined;
  readonly kind?: ActionKind | undefined;
  readonly priority?: Priority | undefined;
  /** Whether readers were told of it. */
  readonly committed?: boolean | undefined;
  /** Those that are open after their day, or those that are not. */
  readonly overdue?: boolean | undefined;
  /** The day in the page's zone, as YYYY-MM-DD. */
  readonly today: string;
}

/** The rows of the action items that are asked for. */
export function matching(reader: Reader, asked: ActionItemQuestion) {
  const { incidentId, state, owner, kind, priority, committed, overdue, today } = asked;
  let query = reader[QUERIES].selectFrom('action_item');
  if (incidentId !== undefined) query = query.where('action_item.incident_id', '=', incidentId);
  if (state !== undefined) query = query.where('action_item.state', '=', state);
  if (owner !== undefined) query = query.where('action_item.owner', owner === null ? 'is' : '=', owner);
  if (kind !== undefined) query = query.where('action_item.kind', '=', kind);
  if (priority !== undefined) query = query.where('action_item.priority', '=', priority);
  if (committed !== undefined) query = query.where('action_item.committed', '=', committed ? 1 : 0);
  if (overdue !== undefined)
    query = query.where(({ and, eb, not, fn, val }) => {
      const isOverdue = and([
        eb('action_item.state', '=', 'open'),
        eb(fn.coalesce('action_item.due', val(today)), '<', today),
      ]);
      return overdue ? isOverdue : not(isOverdue);
    });
  return query;
}
