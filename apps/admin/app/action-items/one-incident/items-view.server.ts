import type { IncidentId } from '@candor/log';
import { dayIn } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { itemView } from '../item-view.server.ts';

/** The action items of one incident, as their screen shows them. */
export type ItemsScreenView = Awaited<ReturnType<typeof readItemsScreen>>;

/** What became of an action item by the form that was sent, in one sentence. */
const BECAME: Readonly<Record<string, string>> = {
  added: 'Added. Readers see nothing of it.',
  changed: 'Saved.',
  done: 'Done, with its evidence. Readers see nothing of it.',
  dropped: 'Dropped, with the reason. Readers see nothing of it.',
  open: 'Open again.',
};

export async function readItemsScreen(api: RequestApi, incidentId: IncidentId, asked: URLSearchParams) {
  const [{ page, now, publishing }, { title, revisions, actionItems }] = await Promise.all([
    api.now(),
    api.ask.postmortems.read.query({ incidentId }),
  ]);
  const clock = clockIn(page.timeZone, now);
  const items = actionItems.map((item) => itemView(item, clock));
  const saved = items.find(({ itemId }) => itemId === asked.get('item'));
  const became = asked.get('became') ?? '';
  const toldAs = (saved?.commitment?.index ?? 0) <= (publishing.publishedIndex ?? 0) ? SEEN : COMING;
  return {
    incidentId,
    title,
    items,
    isPublished: revisions.length > 0,
    commitments: `${page.url}/commitments`,
    today: dayIn(page.timeZone, now),
    saved: saved ? { itemId: saved.itemId, words: became === 'told' ? toldAs : (BECAME[became] ?? null) } : null,
  };
}

const SEEN = 'Said to readers: they see it now.';
const COMING = 'Saved for readers: it comes onto the page in a moment.';
