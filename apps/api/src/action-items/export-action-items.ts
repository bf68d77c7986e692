import { z } from 'zod';
import type { Services } from '../context.ts';
import { csvLine } from '../csv/csv-line.ts';
import type { ActionItemFilter, BoardItem } from './list-action-items.ts';
import { listActionItems } from './list-action-items.ts';

/** Action items as a file. */
export const ActionItemExport = z.object({ today: z.string(), text: z.string() });

const COLUMNS = [
  ...['incident', 'incident_title', 'action_item', 'title', 'kind', 'priority', 'owner', 'due', 'state'],
  ...['overdue_days', 'tracker', 'outcome', 'added', 'ended'],
  ...['commitment', 'commitment_title', 'commitment_due', 'commitment_late', 'commitment_moved'],
];

const AT_ONCE = 500;

/** The action items that a filter finds as CSV, one a line, in the order of the board. */
export async function exportActionItems(
  services: Services,
  filter: z.infer<typeof ActionItemFilter>,
): Promise<z.infer<typeof ActionItemExport>> {
  const lines = [csvLine(COLUMNS)];
  for (let page = 1; ; page += 1) {
    const { items, pages, today } = await listActionItems(services, { ...filter, page, limit: AT_ONCE });
    lines.push(...items.map((item) => csvLine(fieldsOf(item))));
    if (page >= pages) return { today, text: lines.join('') };
  }
}

function fieldsOf({ commitment, ...item }: BoardItem): string[] {
  const { incidentId, incident, itemId, title, kind, priority, owner, due, state } = item;
  const { overdueDays, tracker, outcome, addedAt, endedAt } = item;
  return [
    ...[incidentId, incident, itemId, title, kind, priority, owner ?? '', due ?? '', state],
    ...[String(overdueDays), tracker ?? '', outcome ?? '', addedAt, endedAt ?? ''],
    ...(commitment
      ? [
          ...[commitment.state, commitment.title, commitment.due],
          ...[String(commitment.late), String(commitment.slips.length)],
        ]
      : ['', '', '', '', '']),
  ];
}
