import { describe, expect, test } from 'vitest';
import type { Author } from '../testing/author.ts';
import { aWinter } from '../testing/feature-stories.ts';
import { fileOf } from '../testing/open-story.ts';
import { anOutage, aQuietPage } from '../testing/stories.ts';

const SENDING = 'features/mail-sending/index.html';
const INSTEAD = 'What to use instead';

function say(author: Author, feature: string, alternative: string | null): void {
  author.catalogue({ type: 'SetAlternative', featureId: author.feature(feature), alternative });
}

describe('the bars of ninety days', () => {
  const page = fileOf(aWinter(), SENDING);
  const bars = [...page.matchAll(/<path class="(\w+)" d="M(\d+) (\d+)h4[^>]*><title>([^<]*)<\/title>/g)];

  test('are one a day, the oldest first, today last', () => {
    expect(bars).toHaveLength(90);
    expect(bars.map(([, , x]) => Number(x))).toEqual(bars.map((_, place) => place * 5));
    expect(bars[0]?.[4]).toBe('3 January 2025: Operational');
    expect(bars.at(-1)?.[4]).toBe('2 April 2025: Degraded performance');
  });

  test('are the taller, the worse', () => {
    const tops = new Map(bars.map(([, tone, , top]) => [tone, Number(top)]));
    const worstLast = ['ok', 'maintenance', 'degraded', 'partial', 'major'].map((tone) => tops.get(tone));
    expect(worstLast).toEqual(worstLast.toSorted((one, other) => Number(other) - Number(one)));
    expect(new Set(worstLast).size).toBe(5);
  });

  test('stand in the table too, where days without an event share a row', () => {
    const text = page
      .slice(page.indexOf('<table'))
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    for (const row of [
      '2 April 2025 Degraded performance since 08:40 GMT+2 Operational, 8 h 40 min Sending is slow this morning',
      '30 March 2025 Major outage, 5 h 30 min Operational, 17 h 30 min Mail is late',
      '10 – 16 February 2025 Operational all day',
      '9 February 2025 Under maintenance, 52 min Operational, 23 h 8 min We move the mail store',
    ])
      expect(text).toContain(row);
  });
});

test('home shows the days of each feature in little, where they are not too many', () => {
  const small = /<svg class="days"[^>]* aria-hidden="true">(.*?)<\/svg>/g;
  const [sending] = [...fileOf(aWinter(), 'index.html').matchAll(small)];
  const days = [...(sending?.[1] ?? '').matchAll(/h(\d+)"/g)].map(([, width]) => (Number(width) + 1) / 5);
  expect(days.reduce((sum, it) => sum + it, 0)).toBe(90);
  const many = (count: number) => Array.from({ length: count }, (_, place) => `Room ${place}`);
  const home = (count: number) => fileOf(aQuietPage().product('Hotel', many(count)), 'index.html');
  expect(home(35).match(small)).toHaveLength(40);
  expect(home(36).match(small)).toBeNull();
});

test('an archived feature keeps its page, and is not called operational', () => {
  const page = fileOf(aWinter(), 'features/mail-fax/index.html');
  expect(page).toContain('<title>Not in use: Fax · Harbour Mail</title>');
  expect(page).toContain('Not in use so far');
});

test('an archived feature has no status now and nothing to use instead, whatever is still claimed of it', () => {
  const { author } = anOutage();
  say(author, 'Sending', 'Write a letter.');
  author.at('2025-02-14T09:00Z');
  author.catalogue({ type: 'ArchiveFeature', featureId: author.feature('Sending'), archived: true });
  author.at('2025-02-15T09:00Z').page('Another name');
  const page = fileOf(author, SENDING);
  expect(page).toContain('<title>Not in use: Sending');
  for (const words of [INSTEAD, 'Write a letter', 'Told of it now']) expect(page).not.toContain(words);
  expect([...page.matchAll(/<title>([^<]*)<\/title>/g)].at(-1)?.[1]).toBe('15 February 2025: Not in use');
  expect(page).toMatch(/<h3><a href="\/incidents\//);
  author.catalogue({ type: 'ArchiveFeature', featureId: author.feature('Sending'), archived: false });
  for (const words of [INSTEAD, 'Told of it now']) expect(fileOf(author, SENDING)).toContain(words);
});

test('of very many incidents the newest fifty stand on the page, and the way to the rest', () => {
  const author = aQuietPage();
  for (let day = 0; day < 51; day += 1) {
    const at = new Date(Date.UTC(2025, 0, 8 + day)).toISOString();
    const [text, features] = ['We look.', { Sending: 'partial_outage' }] as const;
    const id = author.at(at).declare(`Outage ${day}`, { status: 'investigating', text, features });
    author.update(id, { status: 'resolved', text: 'Over.' });
  }
  const page = fileOf(author, SENDING);
  expect(page.match(/<h3>/g)).toHaveLength(50);
  expect(page.slice(page.indexOf('</table>'))).not.toContain('>Outage 0<');
  expect(page).toContain('<a href="/history">Older incidents stand in the history.</a>');
  expect(page).not.toContain('Older maintenance');
  expect(fileOf(author, 'features/mail-search/index.html')).toContain('None that touched it so far.');
});

describe('what to use instead', () => {
  test('stands on the page of its feature, and of an incident while it claims the feature', () => {
    const { author, id } = anOutage();
    const pages = () => [SENDING, `incidents/${id}/index.html`, 'index.html'].map((path) => fileOf(author, path));
    for (const page of pages()) expect(page).not.toContain(INSTEAD);
    say(author, 'Sending', 'Send from [the web](https://web.example.com).');
    for (const page of pages()) expect(page).toContain('Send from <a href="https://web.example.com"');
    author.update(id, { status: 'monitoring', text: 'Sent again.', features: { Sending: 'operational' } });
    expect(pages().map((page) => page.includes(INSTEAD))).toEqual([true, false, false]);
  });

  test('is said once of several features, and of which where there are several ways', () => {
    const { author, id } = anOutage();
    const page = () => fileOf(author, `incidents/${id}/index.html`);
    for (const feature of ['Sending', 'Reminders']) say(author, feature, 'Write a letter.');
    expect(page().match(/Write a letter/g)).toHaveLength(1);
    expect(page()).not.toContain('<small><bdi>Mail</bdi>: <bdi>Sending</bdi>');
    say(author, 'Reminders', 'Set an alarm.');
    expect(page()).toContain('<small><bdi>Mail</bdi>: <bdi>Sending</bdi></small><div class="md"');
    say(author, 'Reminders', null);
    expect(page()).not.toContain('Set an alarm');
  });
});
