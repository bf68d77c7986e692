import type { Instant } from '@candor/log';

/** The later of two instants; the one where there is no other. */
export function latest(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && other > one ? other : one;
}
