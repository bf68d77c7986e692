import { expect, test } from 'vitest';
import { openSite } from '../../doors.ts';
import { speechIn } from '../../language/speech.ts';
import { Author } from '../testing/author.ts';
import { aComingMaintenance, aCompletedMaintenance, aRunningMaintenance } from '../testing/maintenance-stories.ts';
import { ASSETS } from '../testing/open-story.ts';
import { wholeOf } from './whole.ts';

function wholeAfter({ record }: Author) {
  const site = openSite(ASSETS);
  for (const entry of record) site.apply(entry);
  return wholeOf(site.model, speechIn('en'));
}

test('maintenance that is coming or over leaves the whole as it is', () => {
  const fine = { tone: 'ok', title: 'Operational', sentence: 'Everything is working' };
  expect(wholeAfter(aComingMaintenance().author)).toEqual(fine);
  expect(wholeAfter(aCompletedMaintenance().author)).toEqual(fine);
});

test('features under maintenance are counted; among others that fail they are only affected', () => {
  const { author, id } = aRunningMaintenance();
  expect(wholeAfter(author)).toMatchObject({ tone: 'degraded', sentence: '3 of 5 features are affected' });
  author
    .at('2025-03-19T01:00Z')
    .work(id, { status: 'in_progress', text: 'Good.', features: { Search: 'operational' } });
  expect(wholeAfter(author)).toEqual({
    tone: 'maintenance',
    title: 'Under maintenance',
    sentence: '2 of 5 features are under maintenance',
  });
});

test('maintenance of no feature is told in the sentence alone', () => {
  expect(wholeAfter(aComingMaintenance({ features: [] }).author.at('2025-03-18T23:00Z'))).toEqual({
    tone: 'ok',
    title: 'Operational',
    sentence: 'Everything is working; maintenance is under way',
  });
});

test('on a page without features, maintenance stands for the whole while it goes on', () => {
  const bare = new Author().at('2025-03-01T09:00Z').page('Harbour Mail');
  expect(wholeAfter(bare).title).toBe('No word yet');
  const { author } = aComingMaintenance({ features: [] }, bare);
  expect(wholeAfter(author)).toMatchObject({ tone: 'ok', sentence: 'No incident is open' });
  author.at('2025-03-18T23:00Z');
  expect(wholeAfter(author)).toMatchObject({ tone: 'maintenance', sentence: 'Maintenance is under way' });
});
