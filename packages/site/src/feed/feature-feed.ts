import { findFeature } from '@candor/features';
import type { FeatureId } from '@candor/log';
import { wordsOf } from '@candor/log';
import { slugOf } from '../model/slugs.ts';
import type { FedPage } from './fed-page.ts';
import type { Feed } from './feed.ts';
import { MOST_INCIDENTS } from './history-feed.ts';
import { newestSubjects } from './items/subjects.ts';

/** The incidents and maintenances that ever touched a feature, as the history's feed tells them. */
export function featureFeed({ model, settings }: FedPage, id: FeatureId): Feed {
  const page = wordsOf(settings.name);
  const found = findFeature(model.catalogue, id);
  const feature = found ? `${wordsOf(found.product.name)}: ${wordsOf(found.feature.name)}` : id;
  return {
    name: `/features/${slugOf(model, id)}`,
    title: `${page} - ${feature}`,
    description: `Incidents and maintenance of ${feature}, as told on ${page}`,
    items: newestSubjects(model, MOST_INCIDENTS, id).map(({ whole }) => whole()),
  };
}
