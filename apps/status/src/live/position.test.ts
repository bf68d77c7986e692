import { expect, test } from 'vitest';
import { readEntrance } from './position.ts';

test.each([
  ['since=12', undefined, 12],
  ['since=0', undefined, 0],
  ['since=12', '15', 15],
  ['since=12', '', 12],
  ['', '15', 15],
  ['', undefined, null],
  ['other=1', undefined, null],
  ['since=', undefined, 'unknown'],
  ['since=-1', undefined, 'unknown'],
  ['since=1e3', undefined, 'unknown'],
  ['since=99999999999999999999', undefined, 'unknown'],
  ['since=12', 'abc', 'unknown'],
])('"%s" with Last-Event-ID %s goes on from %s', (query, last, position) => {
  const headers = last === undefined ? {} : { 'last-event-id': last };
  expect(readEntrance({ headers }, query)).toEqual({ position, page: null });
});

test('a page says which one it is', () => {
  const query = 'since=12&page=incidents/abcdefghijkl/index.html';
  expect(readEntrance({ headers: {} }, query).page).toBe('incidents/abcdefghijkl/index.html');
});
