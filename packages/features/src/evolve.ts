import type { FeatureId, Instant, ProductId } from '@candor/log';
import type { Catalogue, Feature, Product } from './catalogue.ts';
import type { CatalogueEvent } from './events.ts';
import { reorder } from './order.ts';

/** An event of the catalogue with the moment it was recorded (a log event or a public entry made of one). */
export type RecordedCatalogueEvent = CatalogueEvent & { readonly recordedAt: Instant };

/** The catalogue after one more event. */
export function evolveCatalogue(state: Catalogue, event: RecordedCatalogueEvent): Catalogue {
  const at = event.recordedAt;
  switch (event.type) {
    case 'ProductAdded': {
      const { productId, name, description } = event.data;
      const product = { id: productId, name, description, archived: false, addedAt: at, changedAt: at };
      return { ...state, products: [...state.products, product] };
    }
    case 'ProductRenamed': {
      const { productId, name, description } = event.data;
      return changeProduct(state, productId, { name, description, changedAt: at });
    }
    case 'ProductArchived':
      return changeProduct(state, event.data.productId, { archived: event.data.archived, changedAt: at });
    case 'FeatureAdded': {
      const { featureId, productId, name, description } = event.data;
      const feature = { id: featureId, productId, name, description, archived: false, addedAt: at, changedAt: at };
      return { ...state, features: [...state.features, { ...feature, alternative: null, standing: 'operational' }] };
    }
    case 'FeatureRenamed': {
      const { featureId, name, description } = event.data;
      return changeFeature(state, featureId, { name, description, changedAt: at });
    }
    case 'FeatureArchived':
      return changeFeature(state, event.data.featureId, { archived: event.data.archived, changedAt: at });
    case 'CatalogueOrdered':
      return reorder(state, event.data, at);
    case 'StandingStatusSet':
      return changeFeature(state, event.data.featureId, { standing: event.data.to, changedAt: at });
    case 'AlternativeSet':
      return changeFeature(state, event.data.featureId, { alternative: event.data.alternative, changedAt: at });
  }
}

function changeProduct(state: Catalogue, id: ProductId, change: Partial<Product>): Catalogue {
  return { ...state, products: state.products.map((it) => (it.id === id ? { ...it, ...change } : it)) };
}

function changeFeature(state: Catalogue, id: FeatureId, change: Partial<Feature>): Catalogue {
  return { ...state, features: state.features.map((it) => (it.id === id ? { ...it, ...change } : it)) };
}
