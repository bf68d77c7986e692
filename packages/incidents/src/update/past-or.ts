import type { Instant } from '@candor/log';
import { refusals } from '../command/refusals.ts';

/** The time something happened: as told when it is not in the future, else now. Throws `happened-in-future`. */
export function pastOr(told: Instant | null | undefined, now: Instant): Instant {
  if (told == null) return now;
  if (told > now) throw refusals.future();
  return told;
}
