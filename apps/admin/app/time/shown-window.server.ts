import type { Instant } from '@candor/log';
import { addMilliseconds, millisecondsOf, zonedTimes } from '@candor/log';
import { dayName, durationWords } from './english.server.ts';
import type { Clock, ShownTime } from './shown-time.server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A planned stretch of time as the console shows it. */
export interface ShownWindow {
  /** `today, 02:00`, `tomorrow, 02:00`, or with its day: `Thu 3 December, 02:00`. */
  readonly from: ShownTime;
  /** Only the time when it ends on the day it begins. */
  readonly until: ShownTime;
  /** How long it is planned to take: `1 h 30 min`. */
  readonly lasting: string;
}

/** Shows a window in the page's zone, as seen now. Its end must not lie before its beginning. */
export function shownWindow(
  clock: Clock,
  { scheduledFor, scheduledUntil }: { readonly scheduledFor: Instant; readonly scheduledUntil: Instant },
): ShownWindow {
  const zoned = zonedTimes(clock.timeZone);
  const dayOf = (instant: Instant) => zoned(instant).iso.slice(0, 10);
  const until = planned(clock, scheduledUntil);
  const isSameDay = dayOf(scheduledFor) === dayOf(scheduledUntil);
  return {
    from: planned(clock, scheduledFor),
    until: isSameDay ? { ...until, text: zoned(scheduledUntil).time } : until,
    lasting: durationWords(millisecondsOf(scheduledUntil) - millisecondsOf(scheduledFor)),
  };
}

/** The zone in which times are planned, without what it is called now: that may change until then. */
export function zoneOf({ zoneName, timeZone }: Clock): string {
  return zoneName === 'UTC' ? 'UTC' : timeZone;
}

/** A time that is planned, with its day in the words of a calendar. */
export function planned(clock: Clock, instant: Instant): ShownTime {
  const zoned = zonedTimes(clock.timeZone);
  const { iso, time } = zoned(instant);
  const today = zoned(clock.now).iso.slice(0, 10);
  const tomorrow = addMilliseconds(`${today}T00:00:00.000Z` as Instant, DAY_MS).slice(0, 10);
  const day = iso.slice(0, 10);
  const { whole } = clock.show(instant);
  if (day === today) return { instant, whole, text: `today, ${time}` };
  if (day === tomorrow) return { instant, whole, text: `tomorrow, ${time}` };
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return { instant, whole, text: `${whole.slice(0, 3)} ${dayName(day)}${year}, ${time}` };
}
