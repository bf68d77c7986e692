import { text, time } from '@candor/log/testing';
import { expect, it } from 'vitest';
import { feature, givenCatalogue as given, product, productAdded, scene } from './testing/index.ts';

const happenedAt = time('18:00');
const recordedAt = time('18:05');

it('what is added stands at the end, operational, and knows when it was recorded', () => {
  const { state } = given(...scene, { ...productAdded('messenger', 'Messenger', 'Chats'), recordedAt });
  expect(state.products.map((it) => it.id)).toEqual([product('whatsapp'), product('instagram'), product('messenger')]);
  expect(state.products.at(-1)).toEqual({
    id: product('messenger'),
    name: text('Messenger'),
    description: text('Chats'),
    archived: false,
    addedAt: recordedAt,
    changedAt: recordedAt,
  });
  expect(state.features.map((it) => it.standing)).toEqual(['operational', 'operational', 'operational']);
});

it('a rename takes the place of name and description, and says when', () => {
  const data = { productId: product('instagram'), name: text('Insta'), description: null };
  const { state } = given(...scene, { type: 'ProductRenamed', data, happenedAt, recordedAt });
  expect(state.products[1]).toMatchObject({ name: text('Insta'), description: null, changedAt: recordedAt });
  expect(state.products[1]?.addedAt).toBe(time('17:00'));
  expect(state.products[0]).toEqual(given(...scene).state.products[0]);
});

it('a feature is renamed, archived, brought back and given a standing status', () => {
  const featureId = feature('feed');
  const { state } = given(
    ...scene,
    { type: 'FeatureRenamed', data: { featureId, name: text('Posts'), description: text('All of them') }, happenedAt },
    { type: 'FeatureArchived', data: { featureId, archived: true }, happenedAt },
    { type: 'FeatureArchived', data: { featureId, archived: false }, happenedAt },
    {
      type: 'StandingStatusSet',
      data: { featureId, from: 'operational', to: 'partial_outage' },
      happenedAt,
      recordedAt,
    },
    { type: 'AlternativeSet', data: { featureId, alternative: text('Use the web.') }, happenedAt, recordedAt },
  );
  expect(state.features.find((it) => it.id === featureId)).toEqual({
    id: featureId,
    productId: product('instagram'),
    name: text('Posts'),
    description: text('All of them'),
    alternative: text('Use the web.'),
    standing: 'partial_outage',
    archived: false,
    addedAt: time('17:00'),
    changedAt: recordedAt,
  });
});

it('an order sorts products and features, and only a feature that changes its product has changed', () => {
  const products = [
    { productId: product('instagram'), features: [feature('media'), feature('feed')] },
    { productId: product('whatsapp'), features: [feature('messages')] },
  ];
  const { state } = given(...scene, { type: 'CatalogueOrdered', data: { products }, happenedAt, recordedAt });
  expect(state.products.map((it) => it.id)).toEqual([product('instagram'), product('whatsapp')]);
  expect(state.features.map((it) => [it.id, it.productId, it.changedAt])).toEqual([
    [feature('media'), product('instagram'), recordedAt],
    [feature('feed'), product('instagram'), time('17:00')],
    [feature('messages'), product('whatsapp'), time('17:00')],
  ]);
});
