import type { Instant } from '@candor/log';
import { instantOf, millisecondsOf, zonedTimes } from '@candor/log';

const MINUTE_MS = 60_000;
/** No clock is further than this from UTC's. */
const FURTHEST = 18 * 60;

const known = new Map<string, Instant>();

/**
 * The first moment of a day (YYYY-MM-DD) in a zone given in IANA's words: midnight, or later where clocks skip it. The
 * end of a day is the beginning of the next, so that days are 23, 24 or 25 hours long and leave nothing out.
 */
export function dayStart(timeZone: string, day: string): Instant {
  const key = `${day} ${timeZone}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const start = searched(timeZone, day);
  // Asked ninety times by every page of a feature, and searching asks the calendar a dozen times.
  known.set(key, start);
  return start;
}

function searched(timeZone: string, day: string): Instant {
  const clock = zonedTimes(timeZone);
  const midnight = millisecondsOf(`${day}T00:00:00.000Z` as Instant);
  const at = (minute: number) => instantOf(midnight + minute * MINUTE_MS);
  let [before, after] = [-FURTHEST, FURTHEST];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (clock(at(middle)).iso.slice(0, 10) < day) before = middle;
    else after = middle;
  }
  return at(after);
}
