import type { EntryKind } from '@candor/record';
import type { Door } from '../door.ts';
import { COMMITMENT_KINDS } from '../model/commitments/told-commitment.ts';
import type { FedPage } from './fed-page.ts';
import { fedPage } from './fed-page.ts';
import type { Feed } from './feed.ts';
import { atomFeed } from './formats/atom.ts';
import { jsonFeed } from './formats/json-feed.ts';
import { rssFeed } from './formats/rss.ts';
import { historyFeed, updatesFeed } from './history-feed.ts';

interface Served {
  readonly feed: (page: FedPage) => Feed;
  readonly write: (page: FedPage, feed: Feed, path: string) => string;
}

const FEEDS = new Map<string, Served>([
  ['history.atom', { feed: historyFeed, write: atomFeed }],
  ['history.rss', { feed: historyFeed, write: rssFeed }],
  ['feed.json', { feed: historyFeed, write: jsonFeed }],
  ['updates.atom', { feed: updatesFeed, write: atomFeed }],
  ['updates.rss', { feed: updatesFeed, write: rssFeed }],
  ['updates.json', { feed: updatesFeed, write: jsonFeed }],
]);

/** The kinds of entry that feeds tell, or name their language. They say nothing of features, impact or promises kept or late. */
const TOLD: ReadonlySet<EntryKind> = new Set([
  'page',
  'languages',
  'update',
  'correction',
  'withdrawal',
  'promise-withdrawn',
  'postmortem',
  ...COMMITMENT_KINDS,
  'maintenance-update',
  'maintenance-correction',
  'maintenance-withdrawal',
  'maintenance-plan',
  'continued',
]);

/** The feeds of the whole page: one item an incident, or one an update. */
export const feedDoor: Door = {
  paths: (model) => (model.page === null ? [] : FEEDS.keys()),
  touchedBy: (model, entry) => (model.page !== null && TOLD.has(entry.kind) ? FEEDS.keys() : []),
  daily: () => [],
  render(model, path) {
    const served = FEEDS.get(path);
    const page = fedPage(model);
    return served && page ? served.write(page, served.feed(page), path) : null;
  },
};
