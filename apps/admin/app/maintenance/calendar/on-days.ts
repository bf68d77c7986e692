import type { Instant } from '@candor/log';
import { addMilliseconds, zonedTimes } from '@candor/log';
import { dayAfter } from './month.ts';

/** A window on one of the days it touches. */
export interface OnDay {
  readonly day: string;
  /** `02:00`, `until 03:00` where it came over midnight, or `all day` between. */
  readonly times: string;
}

/** The days of a zone that a window touches. One that ends at midnight does not touch the day that begins then. */
export function onDays(
  timeZone: string,
  { scheduledFor, scheduledUntil }: { readonly scheduledFor: Instant; readonly scheduledUntil: Instant },
): OnDay[] {
  const zoned = zonedTimes(timeZone);
  const first = zoned(scheduledFor).iso.slice(0, 10);
  const last = zoned(addMilliseconds(scheduledUntil, -1)).iso.slice(0, 10);
  const days = [{ day: first, times: zoned(scheduledFor).time }];
  for (let day = dayAfter(first, 1); day <= last; day = dayAfter(day, 1)) {
    const isWhole = day < last || zoned(scheduledUntil).time === '00:00';
    days.push({ day, times: isWhole ? 'all day' : `until ${zoned(scheduledUntil).time}` });
  }
  return days;
}
