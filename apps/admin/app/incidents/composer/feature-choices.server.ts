import type { FeatureStatus } from '@candor/features';
import type { RequestApi } from '../../../src/api/request-api.ts';

type Catalogue = Awaited<ReturnType<RequestApi['ask']['features']['read']['query']>>;

/** A feature whose status an update may change. */
export interface FeatureChoice {
  readonly featureId: string;
  readonly product: string;
  readonly feature: string;
  /** What the incident says of it now. */
  readonly claim: FeatureStatus;
}

/** The features that an update may speak of: those in use, and archived ones that the incident still names. */
export function featureChoices(
  { products }: Catalogue,
  claims: readonly { readonly featureId: string; readonly status: FeatureStatus }[],
): FeatureChoice[] {
  const claimed = new Map(claims.map(({ featureId, status }) => [featureId, status]));
  return products.flatMap((product) =>
    product.features
      .filter((feature) => claimed.has(feature.featureId) || !(product.archived || feature.archived))
      .map((feature) => ({
        featureId: feature.featureId,
        product: product.name,
        feature: feature.name,
        claim: claimed.get(feature.featureId) ?? 'operational',
      })),
  );
}
