import { LANGUAGES } from '@candor/record';
import { expect, test } from 'vitest';
import { openSite } from '../doors.ts';
import { asOfNewest, textOf } from '../testing/publish.ts';
import { ASSETS, filesOf } from './testing/open-story.ts';
import { anOutage, aQuietPage } from './testing/stories.ts';

const outage = anOutage(aQuietPage({ url: 'https://example.com/status' }));

const pagesOf = (files: ReadonlyMap<string, string>) => [...files.keys()].filter((path) => path.endsWith('.html'));

test('every page stands once in each language, the first one at the root', () => {
  const alone = pagesOf(filesOf(outage.author));
  const both = pagesOf(filesOf(outage.author, ASSETS, ['de', 'en']));
  expect(both.sort()).toEqual([...alone, ...alone.map((path) => `en/${path}`)].sort());
  const files = filesOf(outage.author, ASSETS, ['de', 'en']);
  expect(files.get('index.html')).toContain('<html lang="de">');
  expect(files.get('en/index.html')).toContain('<html lang="en">');
});

test('an entry changes a page in every language', () => {
  const site = openSite(ASSETS);
  site.model.languages = ['en', 'ar'];
  let touched: ReadonlySet<string> = new Set();
  for (const entry of outage.author.record) touched = site.apply(entry);
  for (const path of [...touched].filter((it) => it.endsWith('.html') && !it.startsWith('ar/')))
    expect([...touched]).toContain(`ar/${path}`);
  expect([...site.daily()]).toEqual(expect.arrayContaining(['index.html', 'ar/index.html']));
});

test('links keep the language, machine doors have none', () => {
  const page = filesOf(outage.author, ASSETS, ['en', 'ar']).get(`ar/incidents/${outage.id}/index.html`) ?? '';
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain(` data-path="ar/incidents/${outage.id}/index.html"`);
  expect(page).toContain(`<link rel="canonical" href="https://example.com/status/ar/incidents/${outage.id}">`);
  expect(page).toContain(
    `<link rel="alternate" hreflang="en" href="https://example.com/status/incidents/${outage.id}">`,
  );
  expect(page).toContain(`<a lang="en" hreflang="en" href="/status/incidents/${outage.id}">English</a>`);
  expect(page).toContain('<a href="/status/ar/history">');
  expect(page).toContain('href="/status/history.atom"');
  expect(page).toContain(' dir="auto" lang="en">');
  // Names, too, are in the language of whoever gave them.
  expect(page).toContain('<bdi lang="en">Sending</bdi>');
  expect(page).not.toContain('<bdi>');
  expect(page).toContain('hreflang="x-default" href="https://example.com/status/incidents/');
  expect(page).toContain(`"@id":"https://example.com/status/ar/incidents/${outage.id}"`);
});

test('a page in one language speaks of no other', () => {
  const page = filesOf(outage.author).get('index.html') ?? '';
  expect(page).not.toMatch(/hreflang|Deutsch/);
  expect(page).not.toContain('dir="auto" lang');
});

test.each(LANGUAGES)('no English is left in a page in %s', (language) => {
  const site = openSite(ASSETS);
  for (const entry of outage.author.record) site.apply(entry);
  site.model.languages = ['en', language];
  if (language === 'en') return;
  const page = textOf(site.render(`${language}/index.html`, { ...asOfNewest(site), assets: ASSETS }));
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
  const own = main.replace(/<(\w+)[^>]* dir="auto"[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<bdi>.*?<\/bdi>/g, '');
  expect(own.replace(/<[^>]*>/g, ' ')).not.toMatch(/\b(?:the|is|are|of|in the|what|since|next|down|up|slow)\b/i);
});
