import { expect, test } from 'vitest';
import { countedAs } from './counted-as.ts';

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['172.32.0.1', '172.32.0.1'],
])('%s is counted as %s', (address, name) => {
  expect(countedAs(address)).toBe(name);
});

test.each([
  ...['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '172.17.0.1', '::ffff:172.31.255.254', '192.168.1.9'],
  ...['169.254.1.1', '100.64.0.9', 'fd00::1', 'fe80::1%eth0', undefined],
])('%s may be a proxy’s, and is not counted', (address) => {
  expect(countedAs(address)).toBeNull();
});
