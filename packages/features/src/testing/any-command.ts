import type { FeatureId, ProductId } from '@candor/log';
import fc from 'fast-check';
import type { Catalogue, CatalogueCommand } from '../index.ts';
import { FEATURE_STATUSES } from '../index.ts';
import { feature, product } from './scene.ts';

const COMMANDS = [
  'AddProduct',
  'AddFeature',
  'RenameProduct',
  'RenameFeature',
  'ArchiveProduct',
  'ArchiveFeature',
  'OrderCatalogue',
  'SetStandingStatus',
  'SetAlternative',
] as const satisfies CatalogueCommand['type'][];

/** A wish for some command on whatever catalogue there is: by places in it, so that it fits any. */
export type CatalogueWish = typeof anyCatalogueWish extends fc.Arbitrary<infer Wish> ? Wish : never;

/** Any wish, with names that often collide; commands that are refused included. */
export const anyCatalogueWish = fc.record({
  does: fc.constantFrom(...COMMANDS),
  place: fc.nat({ max: 7 }),
  otherPlace: fc.nat({ max: 7 }),
  name: fc.constantFrom<string>('Messages', 'messages', 'Feed', 'Stories', 'Últimos vídeos'),
  description: fc.option(fc.constantFrom<string>('What friends posted', 'What friends say')),
  archived: fc.boolean(),
  status: fc.constantFrom(...FEATURE_STATUSES),
});

/** The command that a wish is for a catalogue. One place behind the last is a product or feature that does not exist. */
export function catalogueCommandOf(wish: CatalogueWish, state: Catalogue): CatalogueCommand {
  const { does, place, name, description, archived, status } = wish;
  const productId = idAt(state.products, place) ?? product('nowhere');
  const featureId = idAt(state.features, place) ?? feature('nothing');
  switch (does) {
    case 'AddProduct':
      return { type: does, productId: product(`p${state.products.length}x`), name, description };
    case 'AddFeature':
      return { type: does, productId, featureId: feature(`f${state.features.length}x`), name, description };
    case 'RenameProduct':
      return { type: does, productId, name, description };
    case 'RenameFeature':
      return { type: does, featureId, name, description };
    case 'ArchiveProduct':
      return { type: does, productId, archived };
    case 'ArchiveFeature':
      return { type: does, featureId, archived };
    case 'OrderCatalogue':
      return { type: does, products: orderOf(wish, state) };
    case 'SetStandingStatus':
      return { type: does, featureId, status };
    case 'SetAlternative':
      return { type: does, featureId, alternative: description };
  }
}

/** Products turned by some places, one feature moved to the front of any product; half the time forgetting one. */
function orderOf({ place, otherPlace, archived: forgets }: CatalogueWish, state: Catalogue) {
  const moved = idAt(state.features, place);
  const goal = idAt(state.products, otherPlace);
  const featuresOf = (productId: ProductId): FeatureId[] => [
    ...(moved && productId === goal ? [moved] : []),
    ...state.features.filter((it) => it.productId === productId && (it.id !== moved || !goal)).map((it) => it.id),
  ];
  const turn = otherPlace % Math.max(1, state.products.length);
  const turned = [...state.products.slice(turn), ...state.products.slice(0, turn)];
  const products = turned.map((it) => ({ productId: it.id, features: featuresOf(it.id) }));
  return forgets && place % 2 === 0 ? products.slice(1) : products;
}

function idAt<Id>(items: readonly { readonly id: Id }[], place: number): Id | undefined {
  return items[place % (items.length + 1)]?.id;
}
