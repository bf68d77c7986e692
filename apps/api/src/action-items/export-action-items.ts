import { listActionItems } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { csvLine } from '../csv/csv-line.ts';
import type { ActionItemFilter, BoardItem } from './list-action-items.ts';
import { boardItem } from './list-action-items.ts';
import { loadToday } from './load-today.ts';

/** Action items as a file. */
export const ActionItemExport = z.object({ today: z.string(), text: z.string() });

const COLUMNS = [
  ...['incident', 'incident_title', 'action_item', 'title', 'kind', 'priority', 'owner', 'due', 'state'],
  ...['overdue_days', 'tracker', 'outcome', 'added', 'ended'],
  ...['commitment', 'commitment_title', 'commitment_due', 'commitment_late', 'commitment_moved'],
];

/** The action items that a filter finds, all as they stood at one moment, as CSV: one a line, in the order of the board. */
export async function exportActionItems(
  { store: { reader }, now }: Services,
  filter: z.infer<typeof ActionItemFilter>,
): Promise<z.infer<typeof ActionItemExport>> {
  const today = await loadToday(reader, now());
  const found = await listActionItems(reader, { ...filter, today });
  const lines = found.map((listed) => csvLine(fieldsOf(boardItem(listed, today))));
  return { today, text: [csvLine(COLUMNS), ...lines].join('') };
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
