import type { ManifestRoot } from '@candor/site';
import { expect, test } from 'vitest';
import { framesAfter, retryFrame, tickFrame } from './frames.ts';
import { sharedFrames } from './shared-frames.ts';

const zeros = '0'.repeat(64);
const EVERYTHING = { page: null, spread: 1_000 };

function rootAt(index: number, remembered: number): ManifestRoot {
  const recent = Array.from({ length: remembered }, (_, at) => {
    const changed = index - remembered + 1 + at;
    return { index: changed, kind: 'update', paths: [`incidents/${changed}/index.html`] };
  });
  const day = '2024-04-03';
  return { format: 1, index, head: zeros, day, release: 'x', policy: '', shards: {}, recent, continuesOver: [] };
}

const fieldsAfter = (root: ManifestRoot, since: number, page: string | null = null) =>
  [
    ...framesAfter(root, since, { page, spread: 1_000 })
      .toString()
      .matchAll(/^id: (\d+)\n.*\ndata: (.*)$/gm),
  ].map(([, id, data]) => ({ id: Number(id), kind: JSON.parse(data ?? '').kind }));
const indexesAfter = (root: ManifestRoot, since: number, page?: string) =>
  fieldsAfter(root, since, page).map(({ id }) => id);
const kindsAfter = (root: ManifestRoot, since: number) => fieldsAfter(root, since).map(({ kind }) => kind);

test('a change is one event with its index as id, and says over how long to spread what it brings about', () => {
  expect(framesAfter(rootAt(7, 1), 6, EVERYTHING).toString()).toBe(
    'id: 7\nevent: change\ndata: {"index":7,"kind":"update","paths":["incidents/7/index.html"],"spread":1000}\n\n',
  );
});

test('who is a little behind is told each change once, in order', () => {
  const root = rootAt(150, 100);
  expect(indexesAfter(root, 150)).toEqual([]);
  expect(indexesAfter(root, 147)).toEqual([148, 149, 150]);
  expect(indexesAfter(root, 50)).toHaveLength(100);
  expect(kindsAfter(root, 50)).not.toContain('many');
});

test('a page is told what it missed of itself, of the whole and of the favicon, and nothing of others', () => {
  const root = rootAt(150, 100);
  const paths = [['*'], ['favicon.svg', 'index.html'], ['incidents/7/index.html', 'index.html'], ['index.html']];
  const recent = [
    ...root.recent.slice(0, -4),
    ...paths.map((each, at) => ({ index: 147 + at, kind: 'page', paths: each })),
  ];
  expect(indexesAfter({ ...root, recent }, 60, 'incidents/7/index.html')).toEqual([147, 148, 149]);
});

test.each([49, 0, -1, 151, 9_999])('since %i, which is not remembered, everything has changed', (since) => {
  const root = rootAt(150, 100);
  expect(indexesAfter(root, since)).toEqual([150]);
  expect(indexesAfter(root, since, 'a/page/of/its/own.html')).toEqual([150]);
  expect(kindsAfter(root, since)).toEqual(['many']);
});

test('a root that remembers nothing says that everything has changed', () => {
  expect(kindsAfter(rootAt(3, 0), 2)).toEqual(['many']);
});

test('all who know of the same entry are sent the same buffer, and all who know of none that is remembered', () => {
  const root = rootAt(150, 5);
  const framesFor = sharedFrames(() => 1_000);
  expect(framesFor(root, 148)).toBe(framesFor(root, 148));
  expect(framesFor(root, 148).equals(framesAfter(root, 148, EVERYTHING))).toBe(true);
  expect(framesFor(root, 3)).toBe(framesFor(root, -1));
  expect(framesFor(rootAt(151, 5), 148)).not.toBe(framesFor(root, 148));
});

test('a tick and a retry as they go on the wire', () => {
  expect(tickFrame({ now: 1_712_167_200_000, index: 3, age: null, limit: 120, spread: 1_000 }).toString()).toBe(
    'event: tick\ndata: {"now":1712167200000,"index":3,"age":null,"limit":120,"spread":1000}\n\n',
  );
  expect(retryFrame(3_000.4).toString()).toBe('retry: 3000\n\n');
});
