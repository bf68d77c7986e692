import { FIRST_LOOKS } from '@candor/record';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AsOf } from '../door.ts';
import { openSite } from '../doors.ts';
import { histories } from '../testing/history/random-history.ts';
import { asOfNewest, renderAll } from '../testing/publish.ts';
import { dressOf, policyFor } from './document/dress.ts';
import { REPLAY_STYLE } from './replay/replay-style.ts';
import type { Author } from './testing/author.ts';
import { aComingMaintenance, aRunningMaintenance } from './testing/maintenance-stories.ts';
import { ASSETS, fileOf, filesOf } from './testing/open-story.ts';
import { aLongHistory, anImprintedPage, anOutage, aQuietPage } from './testing/stories.ts';

/** Whether a path is a page of the site; the widget is one for other people's. */
const isPage = (path: string) => path.endsWith('.html') && !path.endsWith('widget/index.html');

/** The pages (and the favicon) that the newest entries of a record changed. */
function touchedBy({ record }: Author, newest = 1): string[] {
  const site = openSite(ASSETS);
  const touched = record.map((entry) => [...site.apply(entry)]);
  const pages = new Set(touched.slice(-newest).flat());
  return [...pages].filter((path) => isPage(path) || path === 'favicon.svg').sort();
}

test('an update changes its own page, those of its features, its month and year, home and what stands for the whole', () => {
  const { author, watched } = aLongHistory();
  author.at('2025-03-02T09:00Z').update(watched, { status: 'resolved', text: 'All well.' });
  expect(touchedBy(author)).toEqual([
    '404.html',
    'favicon.svg',
    'features/calendar-reminders/index.html',
    'history/2025-03/index.html',
    'history/2025/index.html',
    `incidents/${watched}/index.html`,
    `incidents/${watched}/replay/index.html`,
    'index.html',
    'record/index.html',
  ]);
});

test('the first incident of a month changes the months beside it and the list of months', () => {
  const { author } = aLongHistory();
  author.at('2025-05-01T09:00Z');
  const id = author.declare('Something else', { status: 'investigating', text: 'We are looking.' });
  expect(touchedBy(author, 2)).toEqual([
    '404.html',
    'favicon.svg',
    'history/2025-03/index.html',
    'history/2025-05/index.html',
    'history/2025/index.html',
    'history/index.html',
    `incidents/${id}/index.html`,
    'index.html',
    'record/index.html',
  ]);
  author.at('2025-04-01T09:00Z');
});

test('the first incident of a year changes the years beside it, the next one its own alone', () => {
  const { author } = aLongHistory();
  const years = (newest: number) => touchedBy(author, newest).filter((path) => /^history\/\d{4}\//.test(path));
  const said = { status: 'investigating', text: 'We are looking.' } as const;
  author.at('2026-01-02T09:00Z').declare('One', said);
  expect(years(2)).toEqual(['history/2025/index.html', 'history/2026/index.html']);
  author.at('2026-02-02T09:00Z').declare('Other', said);
  expect(years(2)).toEqual(['history/2026/index.html']);
});

test('a year of more than fifty incidents tells how many each month had, and hears no other word of them', () => {
  const author = aQuietPage();
  const [path, said] = ['history/2025/index.html', { status: 'investigating', text: 'We are looking.' } as const];
  author.at('2025-01-31T09:00Z');
  for (let count = 0; count < 50; count += 1) author.declare(`Outage ${count}`, said);
  author.at('2025-02-01T09:00Z');
  expect(fileOf(author, path)).toContain('>Outage 0</a></h3>');
  const last = author.declare('The last', said);
  expect(touchedBy(author)).toContain(path);
  const page = fileOf(author, path);
  expect(page).toContain('<a href="/history/2025-01">January</a><span>50 incidents</span>');
  expect(page).toContain('<a href="/history/2025-02">February</a><span>1 incident</span>');
  expect(page).not.toContain('Outage');
  author.update(last, { status: 'resolved', text: 'All well.' });
  expect(touchedBy(author)).not.toContain(path);
  expect(touchedBy(author)).toContain('history/2025-02/index.html');
});

test('a word about a maintenance changes its page under both addresses, those of its features, the list, home and what stands for the whole', () => {
  const { author, id } = aRunningMaintenance();
  const features = ['receiving', 'search', 'sending'].map((name) => `features/mail-${name}/index.html`);
  const list = [`incidents/${id}/index.html`, 'index.html', 'maintenance/index.html'];
  const its = ['404.html', 'favicon.svg', ...features, ...list];
  author.at('2025-03-19T01:00Z').work(id, { status: 'verifying', text: 'We look.' });
  expect(touchedBy(author)).toEqual([...its, `maintenance/${id}/index.html`]);
  author.at('2025-03-19T01:10Z').work(id, { status: 'completed', text: 'Done.' });
  const over = ['maintenance/2025/index.html', `maintenance/${id}/index.html`, ...its];
  expect(touchedBy(author)).toEqual(over.sort());
  author.at('2025-03-20T09:00Z');
  author.schedule('Another', { from: '2026-01-01T09:00Z', until: '2026-01-01T10:00Z', features: [], text: 'Later.' });
  expect(touchedBy(author, 2)).not.toContain('maintenance/2025/index.html');
});

test('the first maintenance changes every page, since all lead to it from then on; the second does not', () => {
  const { author } = aLongHistory();
  author.at('2025-03-11T10:00Z');
  expect(fileOf(author, 'index.html')).not.toContain('/maintenance"');
  expect([...filesOf(author).keys()].filter((path) => path.startsWith('maintenance/'))).toEqual([]);
  const plan = { from: '2025-03-18T23:00Z', until: '2025-03-19T02:00Z', features: [], text: 'We move.' };
  author.schedule('One', plan);
  const pages = [...filesOf(author).keys()].filter(isPage).sort();
  expect(touchedBy(author).filter(isPage)).toEqual(pages);
  for (const path of pages) expect(fileOf(author, path), path).toContain('<a href="/maintenance"');
  author.at('2025-03-11T11:00Z');
  author.schedule('Two', plan);
  expect(touchedBy(author).some((path) => path.startsWith('history/'))).toBe(false);
});

test('home tells what comes in the next thirty days, and says so on each day', () => {
  const { author } = aComingMaintenance();
  const site = openSite(ASSETS);
  for (const entry of author.record) site.apply(entry);
  const home = (day: string) => site.render('index.html', { day, release: 'test', assets: ASSETS });
  expect(home('2025-02-15')).not.toContain('Coming maintenance');
  expect(home('2025-02-16')).toContain('Coming maintenance');
  expect([...site.daily()].filter((path) => !path.startsWith('features/'))).toEqual([
    'index.html',
    'record/index.html',
  ]);
});

test('another name for a feature changes no page of an inciden', () => {
  const { author, id } = anOutage();
  const before = fileOf(author, `incidents/${id}/index.html`);
  author.catalogue({ type: 'RenameFeature', featureId: author.feature('Sending'), name: 'Posting' });
  const its = ['404.html', 'features/mail-sending/index.html', 'follow/index.html', 'index.html'];
  expect(touchedBy(author)).toEqual(its);
  expect(fileOf(author, `incidents/${id}/index.html`)).toBe(before);
});

test('another name for a feature changes no page of a maintenance', () => {
  const { author, id } = aRunningMaintenance();
  const before = fileOf(author, `maintenance/${id}/index.html`);
  author.catalogue({ type: 'RenameFeature', featureId: author.feature('Sending'), name: 'Posting' });
  const its = ['404.html', 'features/mail-sending/index.html', 'follow/index.html', 'index.html'];
  expect(touchedBy(author)).toEqual(its);
  expect(fileOf(author, `maintenance/${id}/index.html`)).toBe(before);
});

test('new settings change every page', () => {
  const { author } = aLongHistory();
  author.page('Another name');
  const every = [...filesOf(author).keys()].filter(isPage).sort();
  expect(touchedBy(author).filter(isPage)).toEqual(every);
});

test('what the page is changes with its imprint and its losses, and by no word about an incident', () => {
  const author = anImprintedPage();
  const isPage = (path: string) => path.endsWith('.html') && !path.startsWith('widget/');
  const every = [...filesOf(author).keys()].filter(isPage).sort();
  expect(touchedBy(author).filter(isPage)).toEqual(every);
  for (const path of every) expect(fileOf(author, path), path).toContain('<a href="/about#imprint">Imprint</a>');
  author.imprint('Somebody else');
  expect(touchedBy(author)).toEqual(['404.html', 'about/index.html', 'index.html']);
  author.at('2025-02-12T09:00Z').continueOver(20, 'The disk broke.');
  expect(touchedBy(author)).toContain('about/index.html');
  const { author: outage } = anOutage(author);
  const [before, after] = [fileOf(author, 'about/index.html'), fileOf(outage, 'about/index.html')];
  expect(after).toBe(before);
});

test('every page that an entry changes says that it goes up to this entry', () => {
  fc.assert(
    fc.property(histories, ({ record }) => {
      const site = openSite(ASSETS);
      for (const entry of record) {
        const touched = site.apply(entry);
        const paths = site.paths();
        const asOf: AsOf = { ...asOfNewest(site), assets: ASSETS };
        for (const path of touched) {
          if (!isPage(path) || !paths.has(path)) continue;
          expect(site.render(path, asOf), path).toContain(` data-index="${entry.index}"`);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('only home, the days of features and this year’s promises read differently on another day', () => {
  const { author } = aLongHistory();
  const site = openSite(ASSETS);
  for (const entry of author.record) site.apply(entry);
  const { record } = author;
  const on = (day: string) => renderAll(site, { record, asOf: { day, release: 'test', assets: ASSETS } });
  const [one, other] = [on('2025-03-01'), on('2026-06-01')];
  const different = [...one.keys()].filter((path) => one.get(path) !== other.get(path));
  expect(different.sort()).toEqual([...site.daily()].sort());
  expect(different.filter((path) => !path.startsWith('features/'))).toEqual(['index.html', 'record/index.html']);
  expect(other.get('index.html')).toContain('No other incidents in the last 14 days.');
});

test('the policy allows the styles that stand in pages and in the widget, and our own scripts', () => {
  const files = filesOf(aQuietPage());
  const styleIn = (path: string) => /<style>(.*?)<\/style>/s.exec(files.get(path) ?? '')?.[1] ?? '';
  const hashes = [styleIn('index.html'), styleIn('widget/index.html'), REPLAY_STYLE].map((style) => {
    return `'sha256-${Buffer.from(sha256(Buffer.from(style))).toString('base64')}'`;
  });
  expect(policyFor(ASSETS, FIRST_LOOKS)).toBe(
    `default-src 'none'; style-src ${hashes.join(' ')}; script-src 'self'; connect-src 'self'; img-src 'self' data:; ` +
      "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  );
  const script = /src="\/(assets\/page-[0-9a-f]{8}\.js)"/.exec(files.get('index.html') ?? '')?.[1] ?? '';
  expect(files.get(script)).toBe(dressOf(ASSETS).script);
});

test('links and the script lie below the path of the page’s address', () => {
  const { author, id } = anOutage(aQuietPage({ url: 'https://example.com/status' }));
  const page = fileOf(author, `incidents/${id}/index.html`);
  const addresses = [...page.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(6);
  for (const address of addresses) expect(address).toMatch(/^(https:\/\/example\.com)?\/status\//);
  expect(page).toContain(`<link rel="canonical" href="https://example.com/status/incidents/${id}">`);
});
