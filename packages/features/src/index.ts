export {
  type Catalogue,
  EMPTY_CATALOGUE,
  type Feature,
  findFeature,
  inUse,
  type PlacedFeature,
  type Product,
  type ProductInUse,
} from './catalogue.ts';
export {
  AddFeature,
  AddProduct,
  ArchiveFeature,
  ArchiveProduct,
  type CatalogueCommand,
  OrderCatalogue,
  RenameFeature,
  RenameProduct,
  SetAlternative,
  SetStandingStatus,
} from './commands.ts';
export { decideCatalogue } from './decide.ts';
export { CATALOGUE_STREAM, type CatalogueEvent, type CatalogueOrder } from './events.ts';
export { evolveCatalogue, type RecordedCatalogueEvent } from './evolve.ts';
export { FEATURE_STATUSES, FeatureStatus, worstOf } from './status.ts';
