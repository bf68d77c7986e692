import type { Instant } from '@candor/log';
import { addMilliseconds } from '@candor/log';

/** A promised next update that has not come yet: `due` until it runs out, then `late` until it comes. */
export interface OpenPromise {
  readonly due: Instant;
  readonly state: 'due' | 'late';
}

/** How long after its time a promised update still counts as kept: two minutes. */
export const PROMISE_GRACE_MS = 120_000;

/** The last moment at which an update keeps a promise. */
export function keptUntil(due: Instant): Instant {
  return addMilliseconds(due, PROMISE_GRACE_MS);
}

/** Whether an update recorded at `recordedAt` kept the promise that was due. */
export function isKept(due: Instant, recordedAt: Instant): boolean {
  return recordedAt <= keptUntil(due);
}

/** What a promise came to when its word came. */
export type MetFate = 'kept' | 'late' | 'resolved';

/**
 * What a promise came to when the next update was recorded: `kept` in time, `resolved` when that one was in time and
 * ended the incident, else `late`.
 */
export function metFate(due: Instant, next: { readonly recordedAt: Instant; readonly resolves: boolean }): MetFate {
  if (!isKept(due, next.recordedAt)) return 'late';
  return next.resolves ? 'resolved' : 'kept';
}
