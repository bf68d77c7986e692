import type { Instant } from '@candor/log';
import { dayIn, instantOf, millisecondsOf } from '@candor/log';
import { nextTime } from '../maintenance/series/rule.ts';

/** The working days within which a postmortem is promised, unless the page sets another number. */
export const FIRST_POSTMORTEM_TERM = 5;

const DAY_MS = 24 * 60 * 60 * 1000;

/** By when something is due: at 23:59 of the last of so many working days (Monday to Friday) after the day of `from`. */
export function workingDaysAfter(from: Instant, workingDays: number, timeZone: string): Instant {
  const midnight = millisecondsOf(`${dayIn(timeZone, from)}T00:00:00.000Z` as Instant);
  const tomorrow = instantOf(midnight + DAY_MS).slice(0, 10);
  const ends = { rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', startsAt: `${tomorrow}T23:59`, timeZone };
  let due = from;
  for (let day = 0; day < workingDays; day += 1) {
    const next = nextTime(ends, due);
    if (next === null) throw new RangeError(`There are no ${workingDays} working days after ${from} in ${timeZone}.`);
    due = next;
  }
  return due;
}
