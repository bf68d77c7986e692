import type { FeatureId, Instant, ProductId, Text } from '@candor/log';
import type { FeatureStatus } from './status.ts';

/** Something people use, with features of its own (Statuspage's component group). */
export interface Product {
  readonly id: ProductId;
  readonly name: Text;
  readonly description: Text | null;
  readonly archived: boolean;
  readonly addedAt: Instant;
  readonly changedAt: Instant;
}

/** Something a reader can do with a product (Statuspage's component). */
export interface Feature {
  readonly id: FeatureId;
  readonly productId: ProductId;
  readonly name: Text;
  readonly description: Text | null;
  /** What to use while it does not work, in Markdown; null where nothing is known. */
  readonly alternative: Text | null;
  /** The status it has while no incident or maintenance claims a worse one. */
  readonly standing: FeatureStatus;
  readonly archived: boolean;
  readonly addedAt: Instant;
  readonly changedAt: Instant;
}

/** All products and features, each list in the order in which readers see it. Archived ones stay in their place. */
export interface Catalogue {
  readonly products: readonly Product[];
  readonly features: readonly Feature[];
}

export const EMPTY_CATALOGUE: Catalogue = { products: [], features: [] };

/** A feature with the product it belongs to. */
export interface PlacedFeature {
  readonly product: Product;
  readonly feature: Feature;
}

/** One feature with its product, or undefined when there is none with this id (archived ones are found). */
export function findFeature(catalogue: Catalogue, id: FeatureId): PlacedFeature | undefined {
  const feature = catalogue.features.find((candidate) => candidate.id === id);
  const product = catalogue.products.find((candidate) => candidate.id === feature?.productId);
  return feature && product ? { product, feature } : undefined;
}

/** All features of one product, in order. */
export function featuresOf(catalogue: Catalogue, id: ProductId): Feature[] {
  return catalogue.features.filter((feature) => feature.productId === id);
}

/** A product with those of its features that are in use. */
export interface ProductInUse {
  readonly product: Product;
  readonly features: readonly Feature[];
}

/** The products and features in use, in order: neither archived themselves nor part of an archived product. */
export function inUse(catalogue: Catalogue): readonly ProductInUse[] {
  return catalogue.products
    .filter((product) => !product.archived)
    .map((product) => ({
      product,
      features: featuresOf(catalogue, product.id).filter((feature) => !feature.archived),
    }));
}
