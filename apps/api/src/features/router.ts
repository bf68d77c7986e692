import {
  ArchiveFeature,
  ArchiveProduct,
  OrderCatalogue,
  RenameFeature,
  RenameProduct,
  SetAlternative,
  SetStandingStatus,
} from '@candor/features';
import { CommandId, Said } from '../commands/command-id.ts';
import { adminProcedure, publisherProcedure, router, viewerProcedure } from '../trpc/trpc.ts';
import { AddFeatureInput, addFeature, FeatureAdded } from './add-feature.ts';
import { AddProductInput, addProduct, ProductAdded } from './add-product.ts';
import { changeCatalogue } from './change-catalogue.ts';
import { CatalogueView, readCatalogue } from './read-catalogue.ts';

const command = { commandId: CommandId };

export const featuresRouter = router({
  read: viewerProcedure.output(CatalogueView).query(({ ctx }) => readCatalogue(ctx)),
  addProduct: adminProcedure
    .input(AddProductInput)
    .output(ProductAdded)
    .mutation(({ ctx, input }) => addProduct(ctx, input)),
  renameProduct: adminProcedure
    .input(RenameProduct.extend(command))
    .output(Said)
    .mutation(({ ctx, input }) => changeCatalogue(ctx, input, { ...input, type: 'RenameProduct' })),
  archiveProduct: adminProcedure
    .input(ArchiveProduct.extend(command))
    .output(Said)
    .mutation(({ ctx, input }) => changeCatalogue(ctx, input, { ...input, type: 'ArchiveProduct' })),
  addFeature: adminProcedure
    .input(AddFeatureInput)
    .output(FeatureAdded)
    .mutation(({ ctx, input }) => addFeature(ctx, input)),
  renameFeature: adminProcedure
    .input(RenameFeature.extend(command))
    .output(Said)
    .mutation(({ ctx, input }) => changeCatalogue(ctx, input, { ...input, type: 'RenameFeature' })),
  archiveFeature: adminProcedure
    .input(ArchiveFeature.extend(command))
    .output(Said)
    .mutation(({ ctx, input }) => changeCatalogue(ctx, input, { ...input, type: 'ArchiveFeature' })),
  order: adminProcedure
    .input(OrderCatalogue.extend(command))
    .output(Said)
    .mutation(({ ctx, input }) => changeCatalogue(ctx, input, { ...input, type: 'OrderCatalogue' })),
  setStandingStatus: publisherProcedure
    .input(SetStandingStatus.extend(command))
    .output(Said)
    .mutation(({ ctx, input }) => changeCatalogue(ctx, input, { ...input, type: 'SetStandingStatus' })),
  setAlternative: publisherProcedure
    .input(SetAlternative.extend(command))
    .output(Said)
    .mutation(({ ctx, input }) => changeCatalogue(ctx, input, { ...input, type: 'SetAlternative' })),
});
