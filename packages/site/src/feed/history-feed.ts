import { wordsOf } from '@candor/log';
import type { FedPage } from './fed-page.ts';
import type { Feed } from './feed.ts';
import { commitmentItems } from './items/commitment-items.ts';
import { newestSubjects } from './items/subjects.ts';

/** How many incidents a feed holds, as on Statuspage. */
export const MOST_INCIDENTS = 25;
const MOST_UPDATES = 50;

/** The incidents and maintenances with the newest words, one item each, as Statuspage publishes it. */
export function historyFeed({ model, settings }: FedPage): Feed {
  const name = wordsOf(settings.name);
  return {
    name: '/history',
    title: `${name} - Incident History`,
    description: `Incidents and maintenance, as told on ${name}`,
    items: newestSubjects(model, MOST_INCIDENTS).map(({ whole }) => whole()),
  };
}

/** The newest words, what was told of commitments included, one item each: for readers that do not show an item again when it is told on. */
export function updatesFeed({ model, settings }: FedPage): Feed {
  const name = wordsOf(settings.name);
  // As many words as that are in as many subjects at most.
  const said = newestSubjects(model, MOST_UPDATES).flatMap(({ single }) => single());
  const items = [...said, ...commitmentItems(model, MOST_UPDATES)];
  return {
    name: '/updates',
    title: `${name} - Updates`,
    description: `Every update of incidents and maintenance, as told on ${name}`,
    items: items.sort(({ newest: one }, { newest: other }) => other.index - one.index).slice(0, MOST_UPDATES),
  };
}
