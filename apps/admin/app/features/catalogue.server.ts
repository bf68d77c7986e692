import type { RequestApi } from '../../src/api/request-api.ts';
import type { Direction } from './move.ts';
import { moved } from './move.ts';

/** Products and features as the console shows them. */
export type CatalogueView = Awaited<ReturnType<RequestApi['ask']['features']['read']['query']>>;

/** The whole order, as the api wants it, after one product or feature was moved. */
export function orderAfter({ products }: CatalogueView, id: string, direction: Direction) {
  const isShown = (it: { readonly archived: boolean }) => !it.archived;
  const product = products.find((it) => it.productId === id);
  const inOrder = product ? moved(products, product, { direction, isShown }) : products;
  return inOrder.map(({ productId, features }) => {
    const feature = features.find((it) => it.featureId === id);
    const kept = feature ? moved(features, feature, { direction, isShown }) : features;
    return { productId, features: kept.map((it) => it.featureId) };
  });
}
