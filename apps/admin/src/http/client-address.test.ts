import { expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

it.each([
  ['no proxy is trusted: the socket', '9.9.9.9', 0, '10.0.0.1'],
  ['one proxy: whom it saw', '9.9.9.9, 1.2.3.4', 1, '1.2.3.4'],
  ['two proxies: whom the outer one saw', 'forged, 1.2.3.4, 10.0.0.2', 2, '1.2.3.4'],
  ['fewer hops than trusted: the farthest', '1.2.3.4', 5, '1.2.3.4'],
  ['a trusted proxy that says nothing', undefined, 1, '10.0.0.1'],
])('%s', (_what, forwardedFor, trustedProxies, address) => {
  expect(clientAddress(forwardedFor, { socket: '10.0.0.1', trustedProxies })).toBe(address);
});
