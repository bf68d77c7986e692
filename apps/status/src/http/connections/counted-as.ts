import { BlockList, isIPv6 } from 'node:net';

/** Where proxies, load balancers and containers' bridges speak from: many readers, one address. */
const NEAR = new BlockList();
NEAR.addSubnet('127.0.0.0', 8);
NEAR.addSubnet('10.0.0.0', 8);
NEAR.addSubnet('172.16.0.0', 12);
NEAR.addSubnet('192.168.0.0', 16);
NEAR.addSubnet('169.254.0.0', 16);
NEAR.addSubnet('100.64.0.0', 10);
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');
NEAR.addSubnet('fe80::', 10, 'ipv6');

const IN_IPV6 = /^::ffff:(?=\d+\.)/i;
const GROUPS_OF_A_NETWORK = 4;

/**
 * What the connections of an address are counted under: itself, for IPv6 its network of 64 bits, since whoever has one
 * address of it has them all. Null for an address that is not of the internet: it may speak for any number of readers.
 */
export function countedAs(address: string | undefined): string | null {
  if (address === undefined) return null;
  const own = address.replace(IN_IPV6, '').replace(/%.*$/, '');
  const isLong = isIPv6(own);
  if (NEAR.check(own, isLong ? 'ipv6' : 'ipv4')) return null;
  return isLong ? networkOf(own) : own;
}

function networkOf(address: string): string {
  const [front = '', back] = address.split('::');
  const [head, tail] = [front, back ?? ''].map((part) => part.split(':').filter(Boolean));
  const missing = back === undefined ? 0 : 8 - (head?.length ?? 0) - (tail?.length ?? 0);
  const groups = [...(head ?? []), ...Array<string>(missing).fill('0'), ...(tail ?? [])];
  return groups.slice(0, GROUPS_OF_A_NETWORK).join(':');
}
