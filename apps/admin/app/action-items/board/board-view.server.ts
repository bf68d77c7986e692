import type { RequestApi } from '../../../src/api/request-api.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { itemView } from '../item-view.server.ts';
import { askedBoard, boardAddress, NOBODY } from './asked-board.server.ts';

const A_PAGE = 50;

/** The board of action items, as its screen shows it. */
export type BoardView = Awaited<ReturnType<typeof readBoard>>;

export async function readBoard({ ask, now }: RequestApi, searchParams: URLSearchParams) {
  const { fields, filter, page: asked } = askedBoard(searchParams);
  const [{ page, now: time }, board] = await Promise.all([
    now(),
    ask.actionItems.list.query({ ...filter, page: asked, limit: A_PAGE }),
  ]);
  const clock = clockIn(page.timeZone, time);
  const { items, total, pages, counts, owners } = board;
  const to = (other: Readonly<Record<string, string>>) => boardAddress('/action-items', fields, other);
  return {
    ...{ fields, total, pages, page: asked, owners, nobody: NOBODY },
    counts: COUNTS.map(([state, one, many]) => ({
      ...{ state, count: counts[state], words: counts[state] === 1 ? one : many },
      address: boardAddress('/action-items', { state }),
    })),
    isEmpty: Object.values({ ...counts, overdue: 0, committed: 0 }).every((count) => count === 0),
    isFiltered: boardAddress('', fields) !== '',
    incident: fields.incident ? (items[0]?.incident ?? 'one incident') : null,
    everyIncident: to({ incident: '' }),
    first: asked > 1 ? to({}) : null,
    next: asked < pages ? to({ page: String(asked + 1) }) : null,
    csv: boardAddress('/action-items.csv', fields),
    items: items.map((item) => ({
      ...itemView(item, clock),
      incident: { id: item.incidentId, title: item.incident },
    })),
  };
}

const COUNTS = [
  ['overdue', 'overdue', 'overdue'],
  ['open', 'open', 'open'],
  ['committed', 'open commitment', 'open commitments'],
  ['done', 'done', 'done'],
  ['dropped', 'dropped', 'dropped'],
] as const;
