import { expect, test } from 'vitest';
import { readPosition } from './position.ts';

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
  expect(readPosition({ headers: last === undefined ? {} : { 'last-event-id': last } }, query)).toBe(position);
});
