import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AsOf } from '../door.ts';
import { openSite } from '../doors.ts';
import { histories } from '../testing/history/random-history.ts';
import { asOfNewest } from '../testing/publish.ts';
import { policyFor } from './document/dress.ts';
import type { Author } from './testing/author.ts';
import { ASSETS, fileOf, filesOf } from './testing/open-story.ts';
import { aLongHistory, anOutage, aQuietPage } from './testing/stories.ts';

/** The pages (and the favicon) that the newest entries of a record changed. */
function touchedBy({ record }: Author, newest = 1): string[] {
  const site = openSite(ASSETS);
  const touched = record.map((entry) => [...site.apply(entry)]);
  const pages = new Set(touched.slice(-newest).flat());
  return [...pages].filter((path) => /\.(html|svg)$/.test(path)).sort();
}

test('an update changes its own page, its month, home and what stands for the whole', () => {
  const { author, watched } = aLongHistory();
  author.at('2025-03-02T09:00Z').update(watched, { status: 'resolved', text: 'All well.' });
  expect(touchedBy(author)).toEqual([
    '404.html',
    'favicon.svg',
    'history/2025-03/index.html',
    `incidents/${watched}/index.html`,
    'index.html',
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
    'history/index.html',
    `incidents/${id}/index.html`,
    'index.html',
  ]);
  author.at('2025-04-01T09:00Z');
});

test('another name for a feature changes no page of an incident', () => {
  const { author, id } = anOutage();
  const before = fileOf(author, `incidents/${id}/index.html`);
  author.catalogue({ type: 'RenameFeature', featureId: author.feature('Sending'), name: 'Posting' });
  expect(touchedBy(author)).toEqual(['404.html', 'index.html']);
  expect(fileOf(author, `incidents/${id}/index.html`)).toBe(before);
});

test('new settings change every page', () => {
  const { author } = aLongHistory();
  author.page('Another name');
  const every = [...filesOf(author).keys()].filter((path) => path.endsWith('.html')).sort();
  expect(touchedBy(author).filter((path) => path.endsWith('.html'))).toEqual(every);
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
          if (!path.endsWith('.html') || !paths.has(path)) continue;
          expect(site.render(path, asOf), path).toContain(` data-index="${entry.index}"`);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('only home reads differently on another day', () => {
  const { author } = aLongHistory();
  const site = openSite(ASSETS);
  for (const entry of author.record) site.apply(entry);
  const on = (day: string) =>
    [...site.paths()].map((path) => [path, site.render(path, { day, release: 'test', assets: ASSETS })]);
  const [one, other] = [
    new Map(on('2025-03-01') as [string, string][]),
    new Map(on('2025-06-01') as [string, string][]),
  ];
  const different = [...one.keys()].filter((path) => one.get(path) !== other.get(path));
  expect(different).toEqual(['index.html']);
  expect(other.get('index.html')).toContain('No other incidents in the last 14 days.');
});

test('the policy allows the one style that stands in the page, and the one script', () => {
  const files = filesOf(aQuietPage());
  const style = /<style>(.*?)<\/style>/s.exec(files.get('index.html') ?? '')?.[1] ?? '';
  const hash = Buffer.from(sha256(Buffer.from(style))).toString('base64');
  expect(policyFor(ASSETS)).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; script-src 'self'; connect-src 'self'; img-src 'self' data:; ` +
      "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  );
  const script = /src="\/(assets\/page-[0-9a-f]{8}\.js)"/.exec(files.get('index.html') ?? '')?.[1] ?? '';
  expect(files.get(script)).toBe(ASSETS.script);
});

test('links and the script lie below the path of the page’s address', () => {
  const { author, id } = anOutage(aQuietPage({ url: 'https://example.com/status' }));
  const page = fileOf(author, `incidents/${id}/index.html`);
  const addresses = [...page.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(6);
  for (const address of addresses) expect(address).toMatch(/^(https:\/\/example\.com)?\/status\//);
  expect(page).toContain(`<link rel="canonical" href="https://example.com/status/incidents/${id}">`);
});
