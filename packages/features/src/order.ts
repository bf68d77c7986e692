import type { Instant } from '@candor/log';
import type { Catalogue, Feature } from './catalogue.ts';
import { featuresOf } from './catalogue.ts';
import type { CatalogueOrder } from './events.ts';

/** Whether an order names each product and each feature of the catalogue once, and nothing else. */
export function isComplete(order: CatalogueOrder, state: Catalogue): boolean {
  const products = order.products.map((it) => it.productId);
  const features = order.products.flatMap((it) => it.features);
  return isJust(products, idsOf(state.products)) && isJust(features, idsOf(state.features));
}

/** Whether the catalogue stands in an order already. */
export function isInOrder(state: Catalogue, order: CatalogueOrder): boolean {
  return order.products.every(
    ({ productId, features }, position) =>
      state.products[position]?.id === productId && isSameList(idsOf(featuresOf(state, productId)), features),
  );
}

/** The catalogue in another order from `at` on; a feature belongs to the product it is named under. */
export function reorder(state: Catalogue, order: CatalogueOrder, at: Instant): Catalogue {
  const products = new Map(state.products.map((product) => [product.id, product]));
  const features = new Map(state.features.map((feature) => [feature.id, feature]));
  return {
    products: order.products.flatMap(({ productId }) => products.get(productId) ?? []),
    features: order.products.flatMap(({ productId, features: ids }) =>
      ids.flatMap((id) => {
        const feature = features.get(id);
        if (!feature) return [];
        return [feature.productId === productId ? feature : { ...feature, productId, changedAt: at }];
      }),
    ),
  };
}

/** The features that belong to another product than before. */
export function movedFeatures(before: Catalogue, after: Catalogue): Feature[] {
  const productOf = new Map(before.features.map((feature) => [feature.id, feature.productId]));
  return after.features.filter((feature) => productOf.get(feature.id) !== feature.productId);
}

function idsOf<Id>(items: readonly { readonly id: Id }[]): Id[] {
  return items.map((it) => it.id);
}

function isSameList(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((it, position) => others[position] === it);
}

/** Whether `named` holds each of these distinct ids, and nothing more. */
function isJust(named: readonly string[], ids: readonly string[]): boolean {
  const set = new Set(named);
  return named.length === ids.length && ids.every((id) => set.has(id));
}
