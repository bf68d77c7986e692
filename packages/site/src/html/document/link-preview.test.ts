import { expect, test } from 'vitest';
import { openSite } from '../../doors.ts';
import { asOfNewest } from '../../testing/publish.ts';
import { ASSETS, fileOf } from '../testing/open-story.ts';
import { aHostilePage, anOutage, aQuietPage } from '../testing/stories.ts';

/** What a page says of itself to who shows links to it. */
function saidIn(page: string): Record<string, string> {
  const metas = [...page.matchAll(/<meta (?:property|name)="((?:og|article|twitter):[^"]+)" content="([^"]*)">/g)];
  return Object.fromEntries(metas.map(([, key, value]) => [key, value]));
}

test('an incident is an article of its first and its newest word, with the card', () => {
  const { author, id } = anOutage();
  expect(saidIn(fileOf(author, `incidents/${id}/index.html`))).toEqual({
    'og:type': 'article',
    'og:site_name': 'Harbour Mail',
    'og:title': 'Identified: Mail is not being sent or received',
    'og:description':
      'Mail is being received again. Sending still fails for about every second message; please keep what you write as a draft.',
    'og:url': `https://status.example.com/incidents/${id}`,
    'og:locale': 'en_GB',
    'og:image': 'https://status.example.com/card.png?15',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Status of Harbour Mail',
    'article:published_time': '2025-02-11T22:24:00.000Z',
    'article:modified_time': '2025-02-12T00:12:00.000Z',
    'twitter:card': 'summary_large_image',
  });
});

test('home is a website; in another language its address and its card are that language’s', () => {
  const site = openSite(ASSETS);
  for (const entry of aQuietPage({ url: 'https://example.com/status' }).record) site.apply(entry);
  site.model.languages = ['en', 'ar'];
  const said = saidIn(String(site.render('ar/index.html', { ...asOfNewest(site), assets: ASSETS })));
  expect(said).toMatchObject({
    'og:type': 'website',
    'og:url': 'https://example.com/status/ar/',
    'og:locale': 'ar_AR',
    'og:image': 'https://example.com/status/ar/card.png?8',
  });
  expect([...site.paths()]).toContain('ar/card.png');
});

test('what is nobody’s address is not shared, and hostile words stay words', () => {
  expect(saidIn(fileOf(aQuietPage(), '404.html'))).toEqual({});
  const { author, id } = aHostilePage();
  const said = saidIn(fileOf(author, `incidents/${id}/index.html`));
  expect(Object.keys(said)).toHaveLength(13);
  expect(said['og:title']).toContain('&lt;script&gt;');
});
