import type { FeatureId, ProductId } from '@candor/log';
import { FeatureId as Feature, ProductId as Product } from '@candor/log';
import { behaviourOf, text, time } from '@candor/log/testing';
import type { Catalogue, CatalogueCommand, CatalogueEvent } from '../index.ts';
import { CATALOGUE_STREAM, decideCatalogue, EMPTY_CATALOGUE, evolveCatalogue } from '../index.ts';

/** The id of a product in tests: `whatsapp` becomes `whatsapp0000`. */
export function product(name: string): ProductId {
  return Product.parse(name.padEnd(12, '0'));
}

/** The id of a feature in tests: `messages` becomes `messages0000`. */
export function feature(name: string): FeatureId {
  return Feature.parse(name.padEnd(12, '0'));
}

/** That a product was added, an hour before the outage. */
export function productAdded(id: string, name: string, description: string | null = null) {
  const words = { name: text(name), description: description === null ? null : text(description) };
  return { type: 'ProductAdded', data: { productId: product(id), ...words }, happenedAt: time('17:00') } as const;
}

/** That a feature was added, an hour before the outage. */
export function featureAdded(productId: string, id: string, name: string, description: string | null = null) {
  const words = { name: text(name), description: description === null ? null : text(description) };
  const ids = { featureId: feature(id), productId: product(productId) };
  return { type: 'FeatureAdded', data: { ...ids, ...words }, happenedAt: time('17:00') } as const;
}

/** `given(...events).when(command, now)` for the catalogue. */
export const givenCatalogue = behaviourOf<Catalogue, CatalogueCommand, CatalogueEvent>({
  stream: CATALOGUE_STREAM,
  initial: EMPTY_CATALOGUE,
  decide: (state, command, now) => decideCatalogue(state, command, { now, seal: text }),
  evolve: evolveCatalogue,
  isPublic: () => true,
});

/** What failed on 3 April 2024: two products with three features between them. */
export const scene = [
  productAdded('whatsapp', 'WhatsApp'),
  productAdded('instagram', 'Instagram', 'Photos and stories'),
  featureAdded('whatsapp', 'messages', 'Messages'),
  featureAdded('instagram', 'feed', 'Feed', 'The newest posts'),
  featureAdded('whatsapp', 'media', 'Media'),
] as const;
