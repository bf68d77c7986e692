import type { FeatureId, ProductId, Text } from '@candor/log';
import type { FeatureStatus } from './status.ts';

interface Named {
  readonly name: Text;
  readonly description: Text | null;
}

/** Everything that can have happened to the catalogue; the stream is `features`. */
export type CatalogueEvent =
  | { readonly type: 'ProductAdded'; readonly data: { readonly productId: ProductId } & Named }
  | { readonly type: 'ProductRenamed'; readonly data: { readonly productId: ProductId } & Named }
  | { readonly type: 'ProductArchived'; readonly data: { readonly productId: ProductId; readonly archived: boolean } }
  | {
      readonly type: 'FeatureAdded';
      readonly data: { readonly featureId: FeatureId; readonly productId: ProductId } & Named;
    }
  | { readonly type: 'FeatureRenamed'; readonly data: { readonly featureId: FeatureId } & Named }
  | { readonly type: 'FeatureArchived'; readonly data: { readonly featureId: FeatureId; readonly archived: boolean } }
  | { readonly type: 'CatalogueOrdered'; readonly data: CatalogueOrder }
  | {
      readonly type: 'StandingStatusSet';
      readonly data: { readonly featureId: FeatureId; readonly from: FeatureStatus; readonly to: FeatureStatus };
    }
  | {
      readonly type: 'AlternativeSet';
      readonly data: { readonly featureId: FeatureId; readonly alternative: Text | null };
    };

/** Every product in its order, each with every feature it has, in their order. */
export interface CatalogueOrder {
  readonly products: readonly { readonly productId: ProductId; readonly features: readonly FeatureId[] }[];
}

/** The stream that holds the catalogue's events. */
export const CATALOGUE_STREAM = 'features';
