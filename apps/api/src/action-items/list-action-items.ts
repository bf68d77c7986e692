import { ACTION_STATES, ActionKind, Priority, titleOf } from '@candor/incidents';
import { IncidentId, Label } from '@candor/log';
import type { ListedActionItem } from '@candor/store';
import { actionItemCounts, actionItemOwners, countActionItems, listActionItems as listStored } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { ActionItemView, actionItemView } from './action-item-view.ts';
import { loadToday } from './load-today.ts';

/** Which action items; what is left out does not count. */
export const ActionItemFilter = z.object({
  incidentId: IncidentId.optional(),
  state: z.enum(ACTION_STATES).optional(),
  /** Just as it was written; null for those that nobody owns. */
  owner: Label.nullish(),
  kind: ActionKind.optional(),
  priority: Priority.optional(),
  /** Whether readers were told of it. */
  committed: z.boolean().optional(),
  /** Open after its day, or not so. */
  overdue: z.boolean().optional(),
});

export const ListActionItemsInput = ActionItemFilter.extend({
  page: z.int().min(1).max(100_000).default(1),
  limit: z.int().min(1).max(100).default(50),
});

/** An action item with the incident that it came of. */
export const BoardItem = ActionItemView.extend({ incidentId: IncidentId, incident: z.string() });
export type BoardItem = z.infer<typeof BoardItem>;

/** Action items of all incidents, a page at a time. */
export const ActionItemBoard = z.object({
  items: z.array(BoardItem),
  /** How many the filter finds, and on how many pages. */
  total: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
  /** Of all there are; `committed` are those that readers wait for. */
  counts: z.object({
    open: z.number().int(),
    overdue: z.number().int(),
    committed: z.number().int(),
    done: z.number().int(),
    dropped: z.number().int(),
  }),
  /** Everybody who owns one. */
  owners: z.array(z.string()),
  /** The day in the page's zone, by which they are overdue. */
  today: z.string(),
});
export type ActionItemBoard = z.infer<typeof ActionItemBoard>;

/** Lists action items: the overdue ones first, then by the day that they are due by; those that ended last. */
export async function listActionItems(
  { store: { reader }, now }: Services,
  { page, limit, ...filter }: z.infer<typeof ListActionItemsInput>,
): Promise<ActionItemBoard> {
  const today = await loadToday(reader, now());
  const part = { limit, offset: (page - 1) * limit };
  const found = await listStored(reader, { ...filter, today, part });
  const total = await countActionItems(reader, { ...filter, today });
  return {
    items: found.map((listed) => boardItem(listed, today)),
    total,
    page,
    pages: Math.ceil(total / limit),
    counts: await actionItemCounts(reader, today),
    owners: await actionItemOwners(reader),
    today,
  };
}

/** A line of the board. `today` is the day in the page's zone, as YYYY-MM-DD. */
export function boardItem({ item, incident }: ListedActionItem, today: string): BoardItem {
  return { ...actionItemView(item, today), incidentId: incident.id, incident: titleOf(incident) };
}
