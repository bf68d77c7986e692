import type { CatalogueCommand } from '@candor/features';
import { CATALOGUE_STREAM, decideCatalogue } from '@candor/features';
import type { Actor } from '@candor/log';
import { FeatureId, ProductId } from '@candor/log';
import type { Book } from '../book.ts';
import { choose } from '../choose.ts';
import type { Act } from '../step.ts';

type CatalogueAct = Extract<
  Act,
  {
    readonly type: `${'add' | 'rename' | 'archive'}-${'product' | 'feature'}` | 'order' | 'standing' | 'alternative';
  }
>;

export function performOnCatalogue(book: Book, act: CatalogueAct, actor: Actor): void {
  const events = decideCatalogue(book.catalogue, commandOf(book, act), book.deciding());
  book.append(CATALOGUE_STREAM, events, actor);
}

function commandOf(book: Book, act: CatalogueAct): CatalogueCommand {
  const { products, features } = book.catalogue;
  switch (act.type) {
    case 'add-product':
      return { ...act, type: 'AddProduct', productId: book.id(ProductId) };
    case 'rename-product':
      return { ...act, type: 'RenameProduct', productId: choose(products, act.pick).id };
    case 'archive-product':
      return { ...act, type: 'ArchiveProduct', productId: choose(products, act.pick).id };
    case 'add-feature':
      return { ...act, type: 'AddFeature', productId: choose(products, act.pick).id, featureId: book.id(FeatureId) };
    case 'rename-feature':
      return { ...act, type: 'RenameFeature', featureId: choose(features, act.pick).id };
    case 'archive-feature':
      return { ...act, type: 'ArchiveFeature', featureId: choose(features, act.pick).id };
    case 'standing':
      return { ...act, type: 'SetStandingStatus', featureId: choose(features, act.pick).id };
    case 'alternative':
      return { ...act, type: 'SetAlternative', featureId: choose(features, act.pick).id };
    case 'order':
      return { type: 'OrderCatalogue', products: turned(book, act.turn) };
  }
}

/** Every product and feature in another order: the last product first, and one feature moved to the product after. */
function turned({ catalogue }: Book, turn: number) {
  const places = catalogue.products.map((product) => ({
    productId: product.id,
    features: catalogue.features.filter((feature) => feature.productId === product.id).map((feature) => feature.id),
  }));
  const moved = places[turn % places.length]?.features.pop();
  if (moved) places[(turn + 1) % places.length]?.features.unshift(moved);
  return [...places.slice(-1), ...places.slice(0, -1)];
}
