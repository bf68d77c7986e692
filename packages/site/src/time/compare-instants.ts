import type { Instant } from '@candor/log';

/** Sorts instants, the earliest first. */
export function compareInstants(one: Instant, other: Instant): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
