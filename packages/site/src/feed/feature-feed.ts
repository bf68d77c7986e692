import { findFeature } from '@candor/features';
import type { FeatureId } from '@candor/log';
import { wordsOf } from '@candor/log';
import { slugOf } from '../model/slugs.ts';
import { toldIncidents, toldMaintenances } from '../model/status-now.ts';
import type { FedPage } from './fed-page.ts';
import type { Feed } from './feed.ts';
import { newestItems } from './feed.ts';
import { incidentItem, lostItem, maintenanceItem } from './items/whole-items.ts';

const MOST_INCIDENTS = 25;

/**
 * The incidents and maintenances that ever touched a feature, as the history's feed tells them. What is lost may have
 * been about any feature, so each of their feeds says so.
 */
export function featureFeed({ model, settings }: FedPage, id: FeatureId): Feed {
  const page = wordsOf(settings.name);
  const found = findFeature(model.catalogue, id);
  const feature = found ? `${wordsOf(found.product.name)}: ${wordsOf(found.feature.name)}` : id;
  return {
    name: `/features/${slugOf(model, id)}`,
    title: `${page} - ${feature}`,
    description: `Incidents and maintenance of ${feature}, as told on ${page}`,
    items: newestItems(
      [
        ...toldIncidents(model)
          .filter(({ names }) => names.has(id))
          .map((it) => incidentItem(model, it)),
        ...toldMaintenances(model)
          .filter(({ names }) => names.has(id))
          .map((it) => maintenanceItem(model, it)),
        ...model.continuations.map(lostItem),
      ],
      MOST_INCIDENTS,
    ),
  };
}
