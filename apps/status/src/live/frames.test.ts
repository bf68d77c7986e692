import type { ManifestRoot } from '@candor/site';
import { expect, test } from 'vitest';
import { framesAfter, retryFrame, tickFrame } from './frames.ts';

const zeros = '0'.repeat(64);

function rootAt(index: number, remembered: number): ManifestRoot {
  const recent = Array.from({ length: remembered }, (_, at) => {
    const changed = index - remembered + 1 + at;
    return { index: changed, kind: 'update', paths: [`incidents/${changed}/index.html`] };
  });
  const day = '2024-04-03';
  return { format: 1, index, head: zeros, day, release: 'x', policy: '', shards: {}, recent, continuesOver: [] };
}

const indexesAfter = (root: ManifestRoot, since: number) =>
  framesAfter(root, since).map((frame) => Number(/^id: (\d+)$/m.exec(frame.toString())?.[1]));

const kindsAfter = (root: ManifestRoot, since: number) =>
  framesAfter(root, since).map((frame) => JSON.parse(/^data: (.*)$/m.exec(frame.toString())?.[1] ?? '').kind);

test('a change is one event with its index as id', () => {
  expect(framesAfter(rootAt(7, 1), 6).join('')).toBe(
    'id: 7\nevent: change\ndata: {"index":7,"kind":"update","paths":["incidents/7/index.html"]}\n\n',
  );
});

test('who is a little behind is told each change once, in order', () => {
  const root = rootAt(150, 100);
  expect(indexesAfter(root, 150)).toEqual([]);
  expect(indexesAfter(root, 147)).toEqual([148, 149, 150]);
  expect(indexesAfter(root, 50)).toHaveLength(100);
  expect(kindsAfter(root, 50)).not.toContain('many');
});

test.each([49, 0, -1, 151, 9_999])('since %i, which is not remembered, everything has changed', (since) => {
  const root = rootAt(150, 100);
  expect(indexesAfter(root, since)).toEqual([150]);
  expect(kindsAfter(root, since)).toEqual(['many']);
});

test('a root that remembers nothing says that everything has changed', () => {
  expect(kindsAfter(rootAt(3, 0), 2)).toEqual(['many']);
});

test('every reader is sent the same buffer', () => {
  const root = rootAt(5, 5);
  expect(framesAfter(root, 4)[0]).toBe(framesAfter(root, 3)[1]);
});

test('a tick and a retry as they go on the wire', () => {
  expect(tickFrame({ now: 1_712_167_200_000, index: 3, age: null }).toString()).toBe(
    'event: tick\ndata: {"now":1712167200000,"index":3,"age":null}\n\n',
  );
  expect(retryFrame(3_000.4).toString()).toBe('retry: 3000\n\n');
});
