import { type Decided, type Deciding, DomainError, type FeatureId, type ProductId, wordsOf } from '@candor/log';
import type { Catalogue, Feature, Product } from './catalogue.ts';
import type { CatalogueCommand } from './commands.ts';
import type { CatalogueEvent } from './events.ts';

/**
 * What a command makes of the catalogue: the events to append, none when nothing would change.
 *
 * Throws `DomainError`: `product-not-found`, `feature-not-found`, `name-taken`, `product-archived`,
 * `order-incomplete`.
 */
export function decideCatalogue(
  state: Catalogue,
  command: CatalogueCommand,
  { now, seal }: Deciding,
): Decided<CatalogueEvent>[] {
  return decide().map((event) => ({ ...event, happenedAt: now }));

  function decide(): CatalogueEvent[] {
    switch (command.type) {
      case 'AddProduct': {
        refuseTakenName(command.name, state.products);
        return [{ type: 'ProductAdded', data: { productId: command.productId, ...sealNames(command) } }];
      }
      case 'RenameProduct': {
        const product = productIn(state, command.productId);
        refuseTakenName(command.name, state.products.filter((it) => it.id !== product.id));
        if (isNamed(product, command)) return [];
        return [{ type: 'ProductRenamed', data: { productId: product.id, ...sealNames(command) } }];
      }
      case 'ArchiveProduct': {
        const product = productIn(state, command.productId);
        if (product.archived === command.archived) return [];
        return [{ type: 'ProductArchived', data: { productId: product.id, archived: command.archived } }];
      }
      case 'AddFeature': {
        const product = productIn(state, command.productId);
        if (product.archived) throw archivedProduct(product);
        refuseTakenName(command.name, featuresOf(state, product.id));
        const data = { featureId: command.featureId, productId: product.id, ...sealNames(command) };
        return [{ type: 'FeatureAdded', data }];
      }
      case 'RenameFeature': {
        const feature = featureIn(state, command.featureId);
        refuseTakenName(command.name, featuresOf(state, feature.productId).filter((it) => it.id !== feature.id));
        if (isNamed(feature, command)) return [];
        return [{ type: 'FeatureRenamed', data: { featureId: feature.id, ...sealNames(command) } }];
      }
      case 'ArchiveFeature': {
        const feature = featureIn(state, command.featureId);
        if (feature.archived === command.archived) return [];
        return [{ type: 'FeatureArchived', data: { featureId: feature.id, archived: command.archived } }];
      }
      case 'OrderCatalogue': {
        refuseIncompleteOrder(state, command.products);
        if (isInOrder(state, command.products)) return [];
        return [{ type: 'CatalogueOrdered', data: { products: command.products } }];
      }
      case 'SetStandingStatus': {
        const feature = featureIn(state, command.featureId);
        if (feature.standing === command.status) return [];
        const data = { featureId: feature.id, from: feature.standing, to: command.status };
        return [{ type: 'StandingStatusSet', data }];
      }
    }
  }

  function sealNames(named: Names) {
    return { name: seal(named.name), description: named.description ? seal(named.description) : null };
  }
}

interface Names {
  readonly name: string;
  readonly description?: string | null | undefined;
}

type Order = readonly { readonly productId: ProductId; readonly features: readonly FeatureId[] }[];

function productIn(state: Catalogue, id: ProductId): Product {
  const product = state.products.find((it) => it.id === id);
  if (product) return product;
  throw new DomainError({ kind: 'not-found', code: 'product-not-found', message: 'There is no such product.' });
}

function featureIn(state: Catalogue, id: FeatureId): Feature {
  const feature = state.features.find((it) => it.id === id);
  if (feature) return feature;
  throw new DomainError({ kind: 'not-found', code: 'feature-not-found', message: 'There is no such feature.' });
}

function featuresOf(state: Catalogue, id: ProductId): Feature[] {
  return state.features.filter((feature) => feature.productId === id);
}

function isNamed(it: Product | Feature, names: Names): boolean {
  return wordsOf(it.name) === names.name && (it.description?.text ?? null) === (names.description ?? null);
}

function refuseTakenName(name: string, others: readonly (Product | Feature)[]): void {
  const taken = others.find((it) => wordsOf(it.name).toLowerCase() === name.toLowerCase());
  if (!taken) return;
  const where = taken.archived ? ' It is archived: bring it back, or choose another name.' : ' Choose another name.';
  throw new DomainError({ kind: 'invalid', code: 'name-taken', message: `“${name}” exists already.${where}` });
}

function archivedProduct(product: Product): DomainError {
  const message = `“${wordsOf(product.name)}” is archived. Bring it back before you add features to it.`;
  return new DomainError({ kind: 'invalid', code: 'product-archived', message });
}

function refuseIncompleteOrder(state: Catalogue, order: Order): void {
  const products = order.map((it) => it.productId);
  const features = order.flatMap((it) => it.features);
  if (isSameSet(products, state.products.map((it) => it.id)) && isSameSet(features, state.features.map((it) => it.id)))
    return;
  throw new DomainError({
    kind: 'conflict',
    code: 'order-incomplete',
    message: 'Products or features were added since you opened this page. Load it again, then order them.',
  });
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  const set = new Set(some);
  return some.length === others.length && set.size === some.length && others.every((it) => set.has(it));
}

function isInOrder(state: Catalogue, order: Order): boolean {
  const wanted = order.flatMap((it) => it.features.map((featureId) => `${it.productId}/${featureId}`));
  const present = state.features.map((it) => `${it.productId}/${it.id}`);
  const products = order.map((it) => it.productId);
  return (
    products.every((id, position) => state.products[position]?.id === id) &&
    wanted.every((place, position) => present[position] === place)
  );
}
