import { expect, test } from 'vitest';
import { openSite } from '../doors.ts';
import { Author } from '../html/testing/author.ts';
import { PLAIN_ASSETS } from '../testing/assets.ts';
import { slugOf } from './slugs.ts';

function openAfter({ record }: Author) {
  const site = openSite(PLAIN_ASSETS);
  for (const entry of record) site.apply(entry);
  return site;
}

/** The slugs of the features of a product, in the order in which they were told. */
function slugsOf(product: string, ...features: readonly string[]): string[] {
  const author = new Author().at('2025-01-07T09:00Z').page('Example').product(product, features);
  const { model } = openAfter(author);
  return model.catalogue.features.map(({ id }) => slugOf(model, id));
}

test.each([
  ['WhatsApp', 'Messages', 'whatsapp-messages'],
  ['Größe & Café', 'Über uns!', 'grosse-cafe-uber-uns'],
  ['A', 'b'.repeat(80), `a-${'b'.repeat(58)}`],
])('%s: %s is called %s', (product, feature, slug) => {
  expect(slugsOf(product, feature)).toEqual([slug]);
});

test('of several with the same name the later ones are numbered', () => {
  expect(slugsOf('Mail', 'Sending', 'Sending!', 'Sending?')).toEqual([
    'mail-sending',
    'mail-sending-2',
    'mail-sending-3',
  ]);
});

test('a name without Latin letters or digits leaves the id', () => {
  const [slug = ''] = slugsOf('واتساب', 'رسائل');
  expect(slug).toMatch(/^[0-9a-z]{12}$/);
});

test('it stays when the feature is renamed', () => {
  const author = new Author().at('2025-01-07T09:00Z').page('Example').product('Mail', ['Sending']);
  const featureId = author.feature('Sending');
  author.catalogue({ type: 'RenameFeature', featureId, name: 'Posting' });
  expect(slugOf(openAfter(author).model, featureId)).toBe('mail-sending');
});
