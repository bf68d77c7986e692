import type { FeatureId } from '@candor/log';
import type { Entry } from '@candor/record';
import type { Door } from '../door.ts';
import type { SiteModel } from '../model/site-model.ts';
import { slugOf } from '../model/slugs.ts';
import { featureFeed } from './feature-feed.ts';
import { fedPage } from './fed-page.ts';
import { atomFeed } from './formats/atom.ts';

/** A feed for each feature, archived ones included: who follows one should not get an error when it is taken away. */
export const featureFeedDoor: Door = {
  paths: (model) => (model.page === null ? [] : all(model).map((id) => pathOf(model, id))),
  touchedBy: (model, entry) =>
    model.page === null ? [] : touchedFeatures(model, entry).map((id) => pathOf(model, id)),
  daily: () => [],
  render(model, path) {
    const slug = /^features\/([^/]+)\.atom$/.exec(path)?.[1];
    const id = [...model.slugs].find(([, its]) => its === slug)?.[0];
    const page = fedPage(model);
    return page && id !== undefined ? atomFeed(page, featureFeed(page, id), path) : null;
  },
};

function pathOf(model: SiteModel, id: FeatureId): string {
  return `features/${slugOf(model, id)}.atom`;
}

function all({ catalogue }: SiteModel): FeatureId[] {
  return catalogue.features.map(({ id }) => id);
}

function touchedFeatures(model: SiteModel, entry: Entry): FeatureId[] {
  switch (entry.kind) {
    case 'page':
    case 'languages':
    case 'continued':
    case 'product-renamed':
    // A feature may have moved to another product, whose name its feed has.
    case 'catalogue-ordered':
      return all(model);
    case 'feature-added':
    case 'feature-renamed':
      return [entry.data.featureId];
    case 'update':
    case 'correction':
    case 'withdrawal':
    case 'promise-withdrawn':
    case 'postmortem':
    case 'commitment':
    case 'commitment-moved':
    case 'commitment-kept':
    case 'commitment-dropped':
    case 'commitment-late':
      return [...(model.incidents.get(entry.data.incidentId)?.names.keys() ?? [])];
    case 'maintenance-update':
    case 'maintenance-correction':
    case 'maintenance-withdrawal':
    case 'maintenance-plan':
      return [...(model.maintenances.get(entry.data.maintenanceId)?.names.keys() ?? [])];
    default:
      return [];
  }
}
