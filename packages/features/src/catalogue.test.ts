import { wordsOf } from '@candor/log';
import { time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { findFeature, inUse } from './catalogue.ts';
import { feature, givenCatalogue as given, product, scene } from './testing/index.ts';

const happenedAt = time('18:00');

describe('what is in use', () => {
  const archived = (productId: string) =>
    ({ type: 'ProductArchived', data: { productId: product(productId), archived: true }, happenedAt }) as const;

  it('is every product in order, each with its features in order', () => {
    expect(names(given(...scene).state)).toEqual([
      ['WhatsApp', 'Messages', 'Media'],
      ['Instagram', 'Feed'],
    ]);
  });

  it('leaves out an archived feature', () => {
    const data = { featureId: feature('messages'), archived: true };
    const { state } = given(...scene, { type: 'FeatureArchived', data, happenedAt });
    expect(names(state)).toEqual([
      ['WhatsApp', 'Media'],
      ['Instagram', 'Feed'],
    ]);
  });

  it('leaves out an archived product with all its features', () => {
    expect(names(given(...scene, archived('whatsapp')).state)).toEqual([['Instagram', 'Feed']]);
  });

  it('shows a product without features', () => {
    expect(names(given(...scene.slice(0, 2)).state)).toEqual([['WhatsApp'], ['Instagram']]);
  });
});

describe('findFeature', () => {
  it('finds a feature with its product', () => {
    const found = findFeature(given(...scene).state, feature('media'));
    expect(found?.feature.id).toBe(feature('media'));
    expect(found?.product.id).toBe(product('whatsapp'));
  });

  it('finds what was archived, for old incidents tell of it', () => {
    const data = { productId: product('whatsapp'), archived: true };
    const { state } = given(...scene, { type: 'ProductArchived', data, happenedAt });
    expect(findFeature(state, feature('media'))?.product.archived).toBe(true);
  });

  it('finds nothing under another id', () => {
    expect(findFeature(given(...scene).state, feature('voice'))).toBeUndefined();
  });
});

function names(state: Parameters<typeof inUse>[0]): string[][] {
  return inUse(state).map((it) => [wordsOf(it.product.name), ...it.features.map((one) => wordsOf(one.name))]);
}
