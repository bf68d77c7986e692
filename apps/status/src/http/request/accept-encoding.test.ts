import { expect, test } from 'vitest';
import { makeBody } from '../../memory/body.ts';
import { chooseForm } from './accept-encoding.ts';

const text = await makeBody(Buffer.from('We do not know the cause yet. '.repeat(40)));
const tiny = await makeBody(Buffer.from('ok'));

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;Q=1.0, BR;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.1, gzip;q=0.1', 'br'],
  ['gzip;q=0.5, identity', 'identity'],
  ['gzip;q=0.001', 'gzip'],
  ['*', 'br'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['identity', 'identity'],
  ['identity;q=0, gzip', 'gzip'],
  ['identity;q=0', 'identity'],
  ['*;q=0', 'identity'],
  ['zstd', 'identity'],
  ['br;q=2', 'identity'],
  ['br;q=nonsense', 'br'],
  [';;;,,,q=1', 'identity'],
])('%s is answered with %s', (header, encoding) => {
  expect(chooseForm(text, header).encoding).toBe(encoding);
});

test('what would not become smaller stays as it is', () => {
  expect(chooseForm(tiny, 'br, gzip').encoding).toBe('identity');
});
