import type { Instant } from '../instant.ts';
import { zonedTimes } from './zoned-time.ts';

/** The day it is in a time zone, as YYYY-MM-DD. */
export function dayIn(timeZone: string, now: Instant): string {
  return zonedTimes(timeZone)(now).iso.slice(0, 10);
}
