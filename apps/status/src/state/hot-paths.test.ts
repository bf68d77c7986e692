import { expect, test } from 'vitest';
import { livelyPaths } from './hot-paths.ts';

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
