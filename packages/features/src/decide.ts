import type { Decided, Deciding, FeatureId, ProductId, Text } from '@candor/log';
import { resealText, saysWords } from '@candor/log';
import type { Catalogue, Feature, Product } from './catalogue.ts';
import { featuresOf } from './catalogue.ts';
import type { CatalogueCommand } from './commands.ts';
import type { CatalogueEvent } from './events.ts';
import { isComplete, isInOrder, movedFeatures, reorder } from './order.ts';
import { refusals } from './refusals.ts';

/**
 * What a command makes of the catalogue: the events to append, none when nothing would change.
 *
 * Names are unique among the products, and among the features of one product, whatever their case. Throws
 * `DomainError` with the codes in `refusals.ts`.
 */
export function decideCatalogue(state: Catalogue, command: CatalogueCommand, at: Deciding): Decided<CatalogueEvent>[] {
  return eventsOf(state, command, at).map((event) => ({ ...event, happenedAt: at.now }));
}

function eventsOf(state: Catalogue, command: CatalogueCommand, at: Deciding): CatalogueEvent[] {
  switch (command.type) {
    case 'AddProduct':
      refuseTakenName(command.name, state.products);
      return [{ type: 'ProductAdded', data: { productId: command.productId, ...sealNames(command, at) } }];
    case 'RenameProduct': {
      const product = productIn(state, command.productId);
      refuseTakenName(command.name, without(product, state.products));
      if (isNamed(product, command)) return [];
      return [{ type: 'ProductRenamed', data: { productId: product.id, ...sealNames(command, at, product) } }];
    }
    case 'ArchiveProduct': {
      const { id: productId, archived } = productIn(state, command.productId);
      if (archived === command.archived) return [];
      return [{ type: 'ProductArchived', data: { productId, archived: command.archived } }];
    }
    case 'AddFeature': {
      const { featureId } = command;
      const product = openProductIn(state, command.productId);
      refuseTakenName(command.name, featuresOf(state, product.id));
      return [{ type: 'FeatureAdded', data: { featureId, productId: product.id, ...sealNames(command, at) } }];
    }
    case 'RenameFeature': {
      const feature = featureIn(state, command.featureId);
      refuseTakenName(command.name, without(feature, featuresOf(state, feature.productId)));
      if (isNamed(feature, command)) return [];
      return [{ type: 'FeatureRenamed', data: { featureId: feature.id, ...sealNames(command, at, feature) } }];
    }
    case 'ArchiveFeature': {
      const { id: featureId, archived } = featureIn(state, command.featureId);
      if (archived === command.archived) return [];
      return [{ type: 'FeatureArchived', data: { featureId, archived: command.archived } }];
    }
    case 'OrderCatalogue': {
      const { products } = command;
      if (!isComplete(command, state)) throw refusals.orderIncomplete();
      if (isInOrder(state, command)) return [];
      refuseMisplaced(state, reorder(state, command, at.now));
      return [{ type: 'CatalogueOrdered', data: { products } }];
    }
    case 'SetStandingStatus': {
      const { id: featureId, standing: from } = featureIn(state, command.featureId);
      if (from === command.status) return [];
      return [{ type: 'StandingStatusSet', data: { featureId, from, to: command.status } }];
    }
    case 'SetAlternative': {
      const { id: featureId, alternative } = featureIn(state, command.featureId);
      if (saysWords(alternative, command.alternative)) return [];
      return [{ type: 'AlternativeSet', data: { featureId, alternative: sealOrNull(command.alternative, at) } }];
    }
  }
}

interface Names {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function sealNames({ name, description }: Names, at: Deciding, before?: Product | Feature) {
  return {
    name: resealText(before?.name, name, at.seal),
    description: sealOrNull(description, at, before?.description),
  };
}

function sealOrNull(words: string | null | undefined, { seal }: Deciding, before?: Text | null): Text | null {
  return words == null ? null : resealText(before, words, seal);
}

function isNamed(it: Product | Feature, { name, description }: Names): boolean {
  return saysWords(it.name, name) && saysWords(it.description, description);
}

function productIn(state: Catalogue, id: ProductId): Product {
  const product = state.products.find((it) => it.id === id);
  if (!product) throw refusals.productNotFound();
  return product;
}

function openProductIn(state: Catalogue, id: ProductId): Product {
  const product = productIn(state, id);
  if (product.archived) throw refusals.productArchived(product);
  return product;
}

function featureIn(state: Catalogue, id: FeatureId): Feature {
  const feature = state.features.find((it) => it.id === id);
  if (!feature) throw refusals.featureNotFound();
  return feature;
}

function without<Item extends { readonly id: string }>(item: Item, items: readonly Item[]): Item[] {
  return items.filter((it) => it.id !== item.id);
}

/** A redacted name is null: nobody knows it any more, so it is neither taken nor takes. */
function refuseTakenName(name: string | null, others: readonly (Product | Feature)[]): void {
  const taken = others.find((it) => name !== null && it.name.text?.toLowerCase() === name.toLowerCase());
  if (taken) throw refusals.nameTaken(taken);
}

function refuseMisplaced(before: Catalogue, after: Catalogue): void {
  for (const feature of movedFeatures(before, after)) {
    const product = openProductIn(after, feature.productId);
    refuseTakenName(feature.name.text, without(feature, featuresOf(after, product.id)));
  }
}
