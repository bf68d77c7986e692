import { time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { feature, featureAdded, givenCatalogue as given, product, scene } from './testing/index.ts';

const now = time('18:00');
const [messages, media, feed] = [feature('messages'), feature('media'), feature('feed')];

describe('OrderCatalogue', () => {
  it('puts products and features into the order it names', () => {
    const products = [listed('instagram', feed), listed('whatsapp', media, messages)];
    expect(given(...scene).when({ type: 'OrderCatalogue', products }, now)).toEqual([ordered(products)]);
  });

  it('moves a feature into another product', () => {
    const products = [listed('whatsapp', messages), listed('instagram', feed, media)];
    expect(given(...scene).when({ type: 'OrderCatalogue', products }, now)).toEqual([ordered(products)]);
  });

  it('does nothing when all stand so already, in whatever order they were added', () => {
    const products = [listed('whatsapp', messages, media), listed('instagram', feed)];
    expect(given(...scene).when({ type: 'OrderCatalogue', products })).toEqual([]);
    expect(given().when({ type: 'OrderCatalogue', products: [] })).toEqual([]);
  });

  it.each([
    ['a product that is not named', [listed('whatsapp', messages, media)]],
    ['a feature that is not named', [listed('whatsapp', messages), listed('instagram', feed)]],
    ['a feature named twice', [listed('whatsapp', messages, media, media), listed('instagram', feed)]],
    ['a feature named in two products', [listed('whatsapp', messages, media), listed('instagram', feed, media)]],
    ['a product named twice', [listed('whatsapp', messages, media), listed('instagram', feed), listed('instagram')]],
    ['a product that does not exist', [listed('whatsapp', messages, media), listed('nowhere', feed)]],
    ['a feature that does not exist', [listed('whatsapp', messages, feature('nothing')), listed('instagram', feed)]],
  ])('is refused for %s', (_, products) => {
    expect(given(...scene).refused({ type: 'OrderCatalogue', products })).toBe('order-incomplete');
  });

  it('is refused when a feature moves to where its name is taken', () => {
    const products = [listed('whatsapp', messages, media), listed('instagram', feed, feature('stories'))];
    const stories = featureAdded('whatsapp', 'stories', 'FEED');
    expect(given(...scene, stories).refused({ type: 'OrderCatalogue', products })).toBe('name-taken');
  });

  it('is refused when a feature moves into an archived product', () => {
    const data = { productId: product('instagram'), archived: true };
    const past = given(...scene, { type: 'ProductArchived', data, happenedAt: now });
    const products = [listed('whatsapp', messages), listed('instagram', feed, media)];
    expect(past.refused({ type: 'OrderCatalogue', products })).toBe('product-archived');
  });

  it('may order what is archived, and move features out of it', () => {
    const data = { productId: product('instagram'), archived: true };
    const past = given(...scene, { type: 'ProductArchived', data, happenedAt: now });
    const products = [listed('instagram'), listed('whatsapp', messages, media, feed)];
    expect(past.when({ type: 'OrderCatalogue', products }, now)).toEqual([ordered(products)]);
  });
});

function listed(productId: string, ...features: ReturnType<typeof feature>[]) {
  return { productId: product(productId), features };
}

function ordered(products: ReturnType<typeof listed>[]) {
  return { type: 'CatalogueOrdered', data: { products }, happenedAt: now };
}
