import { expect, test } from 'vitest';
import { openTestSite } from '../testing/open-test-site.ts';
import { FIRST_FILES, page } from '../testing/pages.ts';

async function openSite() {
  const { publisher } = await openTestSite();
  const german = {
    'de/index.html': page('Alles in Ordnung'),
    'de/404.html': page('Hier ist nichts'),
    'de/history/index.html': page('Verlauf'),
  };
  await publisher.publish({ ...FIRST_FILES, ...german });
  return openTestSite({ publisher });
}

test('a page is at one address, and every other way to write it leads there, with its query', async () => {
  const site = await openSite();
  const ways = {
    '/index.html': '/',
    '/INDEX.HTML': '/',
    '/index.html?x=1': '/?x=1',
    '/history/': '/history',
    '/history.html': '/history',
    '/history/index.html': '/history',
    '/History': '/history',
    '/history/2024-04/?a=b&c=%20d': '/history/2024-04?a=b&c=%20d',
    '/history/2024-04.html': '/history/2024-04',
    '/Incidents/ABCDEFGHIJKL/': '/incidents/abcdefghijkl',
    '/%68istory/': '/history',
    '/de': '/de/',
    '/DE/': '/de/',
    '/de/index.html': '/de/',
    '/de/history/': '/de/history',
  };
  for (const [asked, own] of Object.entries(ways)) {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, bytes } = await site.ask(asked, { method });
      // As a browser reads it, also below a path that a proxy takes away.
      for (const below of ['', '/status'])
        expect([asked, new URL(headers.location ?? '', `https://example.com${below}${asked}`).href]).toEqual([
          asked,
          `https://example.com${below}${own}`,
        ]);
      expect([status, bytes.length, headers['x-content-type-options']]).toEqual([301, 0, 'nosniff']);
    }
    expect([own, (await site.ask(own)).status]).toEqual([own, 200]);
  }
});

test('nothing but a page has other addresses, and none leads away', async () => {
  const site = await openSite();
  const asked = [
    '/nothing/',
    '/Nothing',
    '/history.atom/',
    '/HISTORY.ATOM',
    '/api/v2/summary.json/',
    '/404',
    '//index.html',
    '//history/',
    '//example.com/history/',
    '/history//',
    '/history/index.html/',
    '/../index.html',
  ];
  for (const address of asked) expect([address, (await site.ask(address)).status]).toEqual([address, 404]);
});

test('what lay below the tag of a language that lies at the root by now is found there', async () => {
  const { publisher } = await openTestSite();
  const spoken = {
    'badge.svg': '<svg/>',
    'badges/mail.svg': '<svg/>',
    'widget.json': '{}',
    'widget.js': ';',
    'x.md': '#',
  };
  const arabic = { 'ar/index.html': page('Ar'), 'ar/404.html': page('Ar'), 'ar/history/index.html': page('Ar') };
  await publisher.publish({ ...FIRST_FILES, ...spoken, ...arabic });
  const site = await openTestSite({ publisher });
  const ways = {
    '/de': '/',
    '/de/': '/',
    '/DE/index.html?x=1': '/?x=1',
    '/de/history': '/history',
    '/de/history/?a=b': '/history?a=b',
    '/de/history/2024-04': '/history/2024-04',
    '/de/badge.svg': '/badge.svg',
    '/de/badges/mail.svg': '/badges/mail.svg',
    '/de/widget.json?x': '/widget.json?x',
  };
  for (const [asked, own] of Object.entries(ways)) {
    const { status, headers } = await site.ask(asked);
    for (const below of ['', '/status'])
      expect([asked, status, new URL(headers.location ?? '', `https://example.com${below}${asked}`).pathname]).toEqual([
        asked,
        301,
        `${below}${own.replace(/\?.*/, '')}`,
      ]);
    expect(headers.location?.endsWith(own.replace(/^[^?]*/, ''))).toBe(true);
    expect([asked, headers['access-control-allow-origin']]).toEqual([
      asked,
      /\.(svg|json)/.test(own) ? '*' : undefined,
    ]);
    expect((await site.ask(own)).status).toBe(200);
  }
  const nowhere = [
    '/de/nothing',
    '/de//history',
    '/de/de/history',
    '/de/ar/history',
    '/de/ar',
    '/de/404',
    '/dearest',
    '/fr/history',
    '/de/history.atom',
    '/de/widget.js',
    '/de/x.md',
    '/de/api/v2/summary.json',
    '/de/badges/none.svg',
    '/ar/history/2024-04',
    '/AR/badge.svg',
  ];
  for (const address of nowhere) expect([address, (await site.ask(address)).status]).toEqual([address, 404]);
});

test('where there is no page it is said in the language of the address', async () => {
  const site = await openSite();
  const words = {
    '/de/nichts': 'Hier ist nichts',
    '/de/history/x/': 'Hier ist nichts',
    '/ar/x': 'There is no such page',
    '/history/404.html': 'There is no such page',
    '/dearest': 'There is no such page',
  };
  for (const [address, said] of Object.entries(words)) {
    const { status, text, headers } = await site.ask(address);
    expect([address, status, text.includes(said), headers['candor-index']]).toEqual([address, 404, true, '1']);
  }
});
