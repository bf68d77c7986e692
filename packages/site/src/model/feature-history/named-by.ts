import type { FeatureId } from '@candor/log';
import type { Entry } from '@candor/record';
import type { SiteModel } from '../site-model.ts';

/** The features that an entry is about, by itself or by the incident or maintenance it tells of, once the model has it. */
export function namedBy(model: SiteModel, entry: Entry): Iterable<FeatureId> {
  switch (entry.kind) {
    case 'feature-added':
    case 'feature-renamed':
    case 'feature-archived':
    case 'standing-status':
    case 'alternative':
      return [entry.data.featureId];
    case 'product-renamed':
    case 'product-archived': {
      const { productId } = entry.data;
      return model.catalogue.features.filter((feature) => feature.productId === productId).map(({ id }) => id);
    }
    case 'catalogue-ordered':
      return model.catalogue.features.map(({ id }) => id);
    case 'incident':
    case 'update':
    case 'correction':
    case 'withdrawal':
    case 'edited-at-source':
    case 'impact':
    case 'promise-late':
    case 'promise-withdrawn':
    case 'postmortem':
    case 'postmortem-promised':
    case 'postmortem-declined':
    case 'postmortem-late':
      return model.incidents.get(entry.data.incidentId)?.names.keys() ?? [];
    case 'maintenance':
    case 'maintenance-update':
    case 'maintenance-correction':
    case 'maintenance-withdrawal':
    case 'maintenance-plan':
    case 'maintenance-overdue':
      return model.maintenances.get(entry.data.maintenanceId)?.names.keys() ?? [];
    case 'page':
    case 'looks':
    case 'languages':
    case 'imprint':
    case 'continued':
    case 'signing-key':
    case 'postmortem-term':
    case 'product-added':
    case 'link':
    case 'unlink':
    case 'commitment':
    case 'commitment-moved':
    case 'commitment-kept':
    case 'commitment-dropped':
    case 'commitment-late':
    case 'redaction':
      return [];
  }
}
