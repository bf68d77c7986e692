export { anyCatalogueWish, type CatalogueWish, catalogueCommandOf } from './any-command.ts';
export { feature, featureAdded, givenCatalogue, product, productAdded, scene } from './scene.ts';
