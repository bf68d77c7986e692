import { Alternative, Description, FeatureId, Label, ProductId } from '@candor/log';
import { z } from 'zod';
import { FeatureStatus } from './status.ts';

export const AddProduct = z.object({ name: Label, description: Description.nullish() });
export type AddProduct = z.infer<typeof AddProduct>;

/** Gives a product its name and description anew; old incidents keep the name they were told with. */
export const RenameProduct = z.object({ productId: ProductId, name: Label, description: Description.nullish() });
export type RenameProduct = z.infer<typeof RenameProduct>;

/** Takes a product and all its features out of use; `archived: false` brings them back. */
export const ArchiveProduct = z.object({ productId: ProductId, archived: z.boolean() });
export type ArchiveProduct = z.infer<typeof ArchiveProduct>;

export const AddFeature = z.object({ productId: ProductId, name: Label, description: Description.nullish() });
export type AddFeature = z.infer<typeof AddFeature>;

export const RenameFeature = z.object({ featureId: FeatureId, name: Label, description: Description.nullish() });
export type RenameFeature = z.infer<typeof RenameFeature>;

export const ArchiveFeature = z.object({ featureId: FeatureId, archived: z.boolean() });
export type ArchiveFeature = z.infer<typeof ArchiveFeature>;

/** The whole order at once: every product, each with every feature that it shall have, archived ones included. */
export const OrderCatalogue = z.object({
  products: z
    .array(
      z.object({
        productId: ProductId,
        features: z.array(FeatureId).max(2_000, 'At most 2,000 features of a product can be ordered at once.'),
      }),
    )
    .max(500, 'At most 500 products can be ordered at once.'),
});
export type OrderCatalogue = z.infer<typeof OrderCatalogue>;

/** Sets the status a feature has without any incident. */
export const SetStandingStatus = z.object({ featureId: FeatureId, status: FeatureStatus });
export type SetStandingStatus = z.infer<typeof SetStandingStatus>;

/** Says what to use while a feature does not work; null when nothing is known. */
export const SetAlternative = z.object({ featureId: FeatureId, alternative: Alternative.nullable() });
export type SetAlternative = z.infer<typeof SetAlternative>;

/** Everything that can be asked of the catalogue, with the ids that were made for it. */
export type CatalogueCommand =
  | ({ readonly type: 'AddProduct'; readonly productId: ProductId } & AddProduct)
  | ({ readonly type: 'RenameProduct' } & RenameProduct)
  | ({ readonly type: 'ArchiveProduct' } & ArchiveProduct)
  | ({ readonly type: 'AddFeature'; readonly featureId: FeatureId } & AddFeature)
  | ({ readonly type: 'RenameFeature' } & RenameFeature)
  | ({ readonly type: 'ArchiveFeature' } & ArchiveFeature)
  | ({ readonly type: 'OrderCatalogue' } & OrderCatalogue)
  | ({ readonly type: 'SetStandingStatus' } & SetStandingStatus)
  | ({ readonly type: 'SetAlternative' } & SetAlternative);
