import { shardOf } from '@candor/site';
import { expect, test } from 'vitest';
import { doorPaths, homePaths, livelyPaths } from './hot-paths.ts';

function shardsOf(...paths: string[]): Parameters<typeof doorPaths>[0] {
  const files = new Map(paths.map((path) => [path, { hash: '', size: 1 }]));
  return new Map(paths.map((path) => [shardOf(path), { hash: '', files }]));
}

test('what home links to comes first: incidents, maintenance and history, then what just changed', () => {
  const home = `<a href="/status/incidents/a">…</a><a href="/maintenance/b">…</a><a href="/maintenance">…</a>
    <a href="https://example.com/history#top">…</a><a href="/elsewhere/c">…</a>`;
  const change = (index: number, path: string) => ({ index, kind: 'update', paths: [path] });
  const recent = [change(1, 'older'), change(2, 'newer')];
  const root = { recent } as Parameters<typeof livelyPaths>[0]['root'];
  const paths = livelyPaths({ root }, new Map([['index.html', home]]));
  expect(paths.filter((path) => path.endsWith('index.html') || !path.includes('.'))).toEqual([
    'incidents/a',
    'incidents/a/index.html',
    'maintenance/b',
    'maintenance/b/index.html',
    'maintenance',
    'maintenance/index.html',
    'history',
    'history/index.html',
    'newer',
    'older',
  ]);
});

test('what home links to is held in each language that the page is written in', () => {
  const homes = homePaths(shardsOf('index.html', 'de/index.html', 'history/index.html'));
  expect(homes).toEqual(['index.html', 'de/index.html']);
  const texts = homes.map((path) => [path, `<a href="/status/${path.slice(0, -10)}incidents/a">…</a>`] as const);
  const root = { recent: [] as unknown } as Parameters<typeof livelyPaths>[0]['root'];
  expect(livelyPaths({ root }, new Map(texts))).toEqual([
    'incidents/a',
    'incidents/a/index.html',
    'de/incidents/a',
    'de/incidents/a/index.html',
  ]);
});

test('what is at hand in the first language is so in the others', () => {
  const listed = ['index.html', '404.html', 'badge.svg', 'card.png', 'widget.json', 'widget/index.html'];
  const all = [...listed, ...listed.map((path) => `de/${path}`)];
  const [first] = shardsOf(...all, 'de/history/index.html', 'xx/card.png').values();
  expect(doorPaths(first ? new Map([['00', first]]) : new Map())).toEqual(all);
});

test('what programs ask for all the time is kept at hand', () => {
  const listed = ['index.html', 'feed.json', 'api/v2/status.json', 'features/mail.atom', 'features/mail/index.html'];
  const files = new Map(listed.map((path) => [path, { hash: '', size: 1 }]));
  expect(doorPaths(new Map([['00', { hash: '', files }]]))).toEqual(listed.slice(0, 4));
});

test('what there is one of is held, the sitemap’s months and the record itself are not', () => {
  const listed = ['index.html', 'badge.svg', 'widget.json', 'sitemap.xml', 'sitemap-site.xml', 'record/head.json'];
  const others = ['sitemap-2024-04.xml', 'badges/messages.svg', 'record.jsonl', 'record/1-500.jsonl'];
  const files = new Map([...listed, ...others].map((path) => [path, { hash: '', size: 1 }]));
  expect(doorPaths(new Map([['00', { files }]]) as unknown as Parameters<typeof doorPaths>[0])).toEqual(listed);
});
