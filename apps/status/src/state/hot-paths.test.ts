import { expect, test } from 'vitest';
import { doorPaths, livelyPaths } from './hot-paths.ts';

test('what home links to comes first: incidents, maintenance and history, then what just changed', () => {
  const home = `<a href="/status/incidents/a">…</a><a href="/maintenance/b">…</a><a href="/maintenance">…</a>
    <a href="https://example.com/history#top">…</a><a href="/elsewhere/c">…</a>`;
  const change = (index: number, path: string) => ({ index, kind: 'update', paths: [path] });
  const recent = [change(1, 'older'), change(2, 'newer')];
  const paths = livelyPaths({ root: { recent } as Parameters<typeof livelyPaths>[0]['root'], shards: new Map() }, home);
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

test('what programs ask for all the time is kept at hand', () => {
  const listed = ['index.html', 'feed.json', 'api/v2/status.json', 'features/mail.atom', 'features/mail/index.html'];
  const files = new Map(listed.map((path) => [path, { hash: '', size: 1 }]));
  expect(doorPaths(new Map([['00', { hash: '', files }]]))).toEqual(listed.slice(0, 4));
});

test('what there is one of is held, the sitemap’s months are not', () => {
  const listed = ['index.html', 'badge.svg', 'widget.json', 'sitemap.xml', 'sitemap-site.xml', 'sitemap-2024-04.xml'];
  const files = new Map([...listed, 'badges/messages.svg'].map((path) => [path, { hash: '', size: 1 }]));
  expect(doorPaths(new Map([['00', { files }]]) as unknown as Parameters<typeof doorPaths>[0])).toEqual(
    listed.slice(0, -1),
  );
});
