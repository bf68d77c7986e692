import { wordsOf } from '@candor/log';
import type { SiteModel } from '../model/site-model.ts';
import { toldIncidents, toldMaintenances } from '../model/status-now.ts';
import type { FedPage } from './fed-page.ts';
import type { Feed, FeedItem } from './feed.ts';
import { newestItems } from './feed.ts';
import { maintenanceMomentItems, updateItems } from './items/single-items.ts';
import { incidentItem, lostItem, maintenanceItem } from './items/whole-items.ts';

const MOST_INCIDENTS = 25;
const MOST_UPDATES = 50;

/** The incidents and maintenances with the newest words, one item each, as Statuspage publishes it. */
export function historyFeed({ model, settings }: FedPage): Feed {
  const name = wordsOf(settings.name);
  return {
    name: '/history',
    title: `${name} - Incident History`,
    description: `Incidents and maintenance, as told on ${name}`,
    items: newestItems(
      [
        ...toldIncidents(model).map((it) => incidentItem(model, it)),
        ...toldMaintenances(model).map((it) => maintenanceItem(model, it)),
        ...model.continuations.map(lostItem),
      ],
      MOST_INCIDENTS,
    ),
  };
}

/** The newest words, one item each: for readers that do not show an item again when it is told on. */
export function updatesFeed({ model, settings }: FedPage): Feed {
  const name = wordsOf(settings.name);
  return {
    name: '/updates',
    title: `${name} - Updates`,
    description: `Every update of incidents and maintenance, as told on ${name}`,
    items: newestItems(allUpdates(model), MOST_UPDATES),
  };
}

function allUpdates(model: SiteModel): FeedItem[] {
  return [
    ...toldIncidents(model).flatMap(updateItems),
    ...toldMaintenances(model).flatMap(maintenanceMomentItems),
    ...model.continuations.map(lostItem),
  ];
}
