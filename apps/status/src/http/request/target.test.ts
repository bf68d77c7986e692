import { expect, test } from 'vitest';
import { readTarget } from './target.ts';

test.each([
  ['/', '', ''],
  ['/incidents/abc', 'incidents/abc', ''],
  ['/incidents/abc/', 'incidents/abc/', ''],
  ['/live?since=12', 'live', 'since=12'],
  ['/a?b?c#d', 'a', 'b?c'],
  ['/a#b', 'a', ''],
  ['/%68istory', 'history', ''],
  ['http://status.example/history?x', 'history', 'x'],
  ['HTTPS://status.example', '', ''],
])('%s asks for "%s" with "%s"', (url, address, query) => {
  expect(readTarget(url)).toEqual({ address, query });
});

test('an address is decoded once', () => {
  expect(readTarget('/%2568istory')).toEqual({ address: '%68istory', query: '' });
});

test('an encoded slash separates nothing', () => {
  expect(readTarget('/incidents%2Fabc')).toEqual({ address: 'incidents%2Fabc', query: '' });
  expect(readTarget('/..%2f..%2fetc')).toEqual({ address: '..%2f..%2fetc', query: '' });
});

test.each(['/%', '/%zz', '/%ff', '/%c3%28', '/a%00b', '/%0d%0aset-cookie:x', '/a%7f', '*', 'history', 'ftp://x/'])(
  '%s cannot be read',
  (url) => {
    expect(readTarget(url)).toEqual({ refused: 400 });
  },
);

test('an address of 2,048 characters is read, a longer one is too long', () => {
  expect(readTarget(`/${'a'.repeat(2_047)}`)).toHaveProperty('address');
  expect(readTarget(`/${'a'.repeat(2_048)}`)).toEqual({ refused: 414 });
  expect(readTarget(`/?${'a'.repeat(2_048)}`)).toEqual({ refused: 414 });
});
