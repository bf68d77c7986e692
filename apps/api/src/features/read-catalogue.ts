import { FeatureStatus, worstOf } from '@candor/features';
import { FeatureId, ProductId, wordsOf } from '@candor/log';
import { listIncidents, listMaintenances, loadCatalogue } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';

const CatalogueFeature = z.object({
  featureId: FeatureId,
  name: z.string(),
  description: z.string().nullable(),
  /** What to use while it does not work, in Markdown. */
  alternative: z.string().nullable(),
  archived: z.boolean(),
  standing: FeatureStatus,
  /** The worst of its standing status and what open incidents and running maintenance claim of it. */
  status: FeatureStatus,
});

/** The catalogue as the console shows it, archived products and features included, in the readers' order. */
export const CatalogueView = z.object({
  products: z.array(
    z.object({
      productId: ProductId,
      name: z.string(),
      description: z.string().nullable(),
      archived: z.boolean(),
      features: z.array(CatalogueFeature),
    }),
  ),
});
export type CatalogueView = z.infer<typeof CatalogueView>;

export async function readCatalogue({ store }: Services): Promise<CatalogueView> {
  const catalogue = await loadCatalogue(store.reader);
  const claiming = [
    ...(await listIncidents(store.reader, { open: true, limit: 1_000 })),
    ...(await listMaintenances(store.reader, { over: false, order: 'first', limit: 1_000 })),
  ];
  const products = catalogue.products.map((product) => ({
    productId: product.id,
    name: wordsOf(product.name),
    description: product.description && wordsOf(product.description),
    archived: product.archived,
    features: catalogue.features
      .filter((feature) => feature.productId === product.id)
      .map((feature) => ({
        featureId: feature.id,
        name: wordsOf(feature.name),
        description: feature.description && wordsOf(feature.description),
        alternative: feature.alternative && wordsOf(feature.alternative),
        archived: feature.archived,
        standing: feature.standing,
        status: worstOf([feature.standing, ...claiming.flatMap(({ claims }) => claims[feature.id] ?? [])]),
      })),
  }));
  return { products };
}
