import { expect, test } from 'vitest';
import { fileOf, filesOf } from '../../html/testing/open-story.ts';
import { aHostilePage, anOutage, aQuietPage } from '../../html/testing/stories.ts';
import { parseXml } from '../../testing/parse-xml.ts';
import type { BadgeWords } from './badge.ts';
import { badge } from './badge.ts';

const WORDS: BadgeWords = {
  label: 'Harbour Mail',
  tone: 'ok',
  status: 'Operational',
  title: 'Harbour Mail: Everything is working',
  language: 'en',
  direction: 'ltr',
};

test.each<[string, Partial<BadgeWords>]>([
  ['whole', {}],
  ['hostile', { label: '"\'><script>alert(1)</script>&', title: '</title><b>', status: '<i>', tone: 'major' }],
  ['right-to-left', { label: 'بريد الميناء', status: 'عطل جزئي', tone: 'partial', language: 'ar', direction: 'rtl' }],
  ['long', { label: 'W'.repeat(120), tone: 'degraded', status: 'Degraded performance' }],
])('%s is drawn as it was', async (name, words) => {
  const drawn = badge({ ...WORDS, ...words });
  await expect(drawn).toMatchFileSnapshot(`golden/${name}.golden.svg`);
  expect(parseXml(drawn).name).toBe('svg');
});

test('the page has a badge, and so has each feature in use', () => {
  const { author } = anOutage();
  const badges = () => [...filesOf(author).keys()].filter((path) => path.includes('badge'));
  const all = ['sending', 'receiving', 'search'].map((name) => `badges/mail-${name}.svg`);
  const others = ['badges/calendar-events.svg', 'badges/calendar-reminders.svg'];
  expect(badges()).toEqual(['badge.svg', ...all, ...others]);
  expect(titleOf(fileOf(author, 'badge.svg'))).toBe('Harbour Mail: 2 of 5 features are working only partly');
  expect(titleOf(fileOf(author, 'badges/mail-sending.svg'))).toBe('Sending: Partial outage');
  expect(titleOf(fileOf(author, 'badges/mail-search.svg'))).toBe('Search: Operational');
  author.catalogue({ type: 'ArchiveFeature', featureId: author.feature('Search'), archived: true });
  expect(badges()).not.toContain('badges/mail-search.svg');
});

test('another name stands on the badge, under the address that it had', () => {
  const author = aQuietPage();
  author.catalogue({ type: 'RenameFeature', featureId: author.feature('Sending'), name: 'Posting' });
  expect(titleOf(fileOf(author, 'badges/mail-sending.svg'))).toBe('Posting: Operational');
});

test('hostile names are text', () => {
  const files = filesOf(aHostilePage().author);
  const badges = [...files].filter(([path]) => path.includes('badge'));
  expect(badges.length).toBe(2);
  for (const [path, drawn] of badges) {
    expect(
      parseXml(drawn).children.map(({ name }) => name),
      path,
    ).toEqual(['title', 'clipPath', 'g', 'g']);
    expect(drawn, path).not.toMatch(/<(script|img)|\u202E/);
  }
});

function titleOf(drawn: string): string | undefined {
  return parseXml(drawn).children.find(({ name }) => name === 'title')?.text;
}
