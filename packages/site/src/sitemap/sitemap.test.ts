import { expect, test } from 'vitest';
import { openSite } from '../doors.ts';
import type { Author } from '../html/testing/author.ts';
import { aCompletedMaintenance } from '../html/testing/maintenance-stories.ts';
import { filesOf } from '../html/testing/open-story.ts';
import { aRevisedPostmortem } from '../html/testing/postmortem-stories.ts';
import { aHostilePage, aLongHistory, anOutage } from '../html/testing/stories.ts';
import { createSite } from '../site.ts';
import { PLAIN_ASSETS } from '../testing/assets.ts';
import type { Element } from '../testing/parse-xml.ts';
import { parseXml } from '../testing/parse-xml.ts';
import { asOfNewest } from '../testing/publish.ts';
import { sitemapDoor } from './sitemap-door.ts';

/** An incident whose timeline is folded. */
function aLongIncident() {
  const outage = anOutage();
  for (let minute = 20; minute < 55; minute += 1)
    outage.author.at(`2025-02-12T00:${minute}Z`).update(outage.id, { status: 'identified', text: 'Still at it.' });
  return outage;
}

const isSitemap = (path: string) => path.startsWith('sitemap');
const sitemapsOf = (author: Author) => [...filesOf(author)].filter(([path]) => isSitemap(path));
const textOf = (element: Element, name: string) => element.children.find((it) => it.name === name)?.text ?? '';
const locationsIn = (text: string) => parseXml(text).children.map((it) => textOf(it, 'loc'));

test('every page that has an address of its own is listed once, and nothing else', () => {
  for (const { author } of [aLongHistory(), aCompletedMaintenance(), aRevisedPostmortem(), aLongIncident()]) {
    const pages = [...filesOf(author).values()].flatMap((text) =>
      text.includes('noindex') ? [] : (/<link rel="canonical" href="([^"]*)">/.exec(text)?.[1] ?? []),
    );
    const listed = sitemapsOf(author).flatMap(([path, text]) => (path === 'sitemap.xml' ? [] : locationsIn(text)));
    expect(listed.sort()).toEqual([...new Set(pages)].sort());
  }
});

test('sitemaps are written as they were', async () => {
  for (const [path, text] of sitemapsOf(aLongHistory().author))
    await expect(text).toMatchFileSnapshot(`golden/${path.replace('.xml', '.golden.xml')}`);
});

test('an update rewrites the index, the pages there is one of, and its own month', () => {
  const { author, watched } = aLongHistory();
  author.at('2025-03-02T09:00Z').update(watched, { status: 'resolved', text: 'All well.' });
  const site = openSite(PLAIN_ASSETS);
  const touched = author.record.map((entry) => [...site.apply(entry)]).at(-1) ?? [];
  expect(touched.filter(isSitemap)).toEqual([
    'sitemap.xml',
    'sitemap-site.xml',
    'sitemap-features.xml',
    'sitemap-2025-03.xml',
  ]);
});

test('each language is listed, beside the others', () => {
  const site = openSite(PLAIN_ASSETS);
  for (const entry of aLongHistory().author.record) site.apply(entry);
  site.model.languages = ['en', 'de'];
  const [home, german] = parseXml(String(site.render('sitemap-site.xml', asOfNewest(site)))).children;
  const alternates = [
    ['en', 'https://status.example.com/'],
    ['de', 'https://status.example.com/de/'],
    ['x-default', 'https://status.example.com/'],
  ];
  for (const url of [home, german]) {
    const links = url?.children.filter(({ name }) => name === 'link') ?? [];
    expect(links.map(({ attributes }) => [attributes.hreflang, attributes.href])).toEqual(alternates);
  }
  expect(german && textOf(german, 'loc')).toBe('https://status.example.com/de/');
});

test('a month with more addresses than a file may have is split', () => {
  const site = createSite([sitemapDoor(1)]);
  const touched =
    aLongHistory()
      .author.record.map((entry) => [...site.apply(entry)])
      .at(-1) ?? [];
  const months = [...site.paths()].filter((path) => /\d{4}/.test(path));
  const february = ['sitemap-2025-02.xml', 'sitemap-2025-02-2.xml'];
  expect(months).toEqual(['sitemap-2024-11.xml', ...february, 'sitemap-2025-03.xml']);
  for (const path of february) expect(locationsIn(String(site.render(path, asOfNewest(site))))).toHaveLength(1);
  expect(touched.filter((path) => site.paths().has(path))).not.toContain(february[1]);
});

test('hostile addresses are text', () => {
  for (const [path, text] of sitemapsOf(aHostilePage().author))
    expect(parseXml(text).uri, path).toContain('sitemaps.org');
});
