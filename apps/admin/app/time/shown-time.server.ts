import type { Instant } from '@candor/log';
import { millisecondsOf, zonedTimes } from '@candor/log';
import { dayName, durationWords, fullDayName } from './english.server.ts';

/** A time as the console shows it; made on the server, since browsers may know other names. */
export interface ShownTime {
  readonly instant: Instant;
  /** `18:14`, with its day when that is not today: `3 April, 18:14`. */
  readonly text: string;
  /** `Wednesday, 3 April 2024, 18:14:03 UTC`. */
  readonly whole: string;
}

/** Shows times in the page's zone, as seen at `now`. */
export interface Clock {
  readonly timeZone: string;
  readonly now: Instant;
  readonly show: (instant: Instant) => ShownTime;
  /** With seconds: `18:14:03`. */
  readonly exact: (instant: Instant) => ShownTime;
  /** How long ago, or ahead: `6 min`. */
  readonly away: (instant: Instant) => string;
  /** The zone and what it is called now: `Europe/Berlin (GMT+2)`. */
  readonly zoneName: string;
}

export function clockIn(timeZone: string, now: Instant): Clock {
  const zoned = zonedTimes(timeZone);
  const today = zoned(now).iso.slice(0, 10);
  const shownAs = (instant: Instant, digits: number): ShownTime => {
    const { iso, zone } = zoned(instant);
    const day = iso.slice(0, 10);
    const time = iso.slice(11, 11 + digits);
    const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
    return {
      instant,
      text: day === today ? time : `${dayName(day)}${year}, ${time}`,
      whole: `${fullDayName(day)}, ${iso.slice(11, 19)} ${zone}`,
    };
  };
  const { zone } = zoned(now);
  return {
    timeZone,
    now,
    show: (instant) => shownAs(instant, 5),
    exact: (instant) => shownAs(instant, 8),
    away: (instant) => durationWords(Math.abs(millisecondsOf(instant) - millisecondsOf(now))),
    zoneName: zone === 'UTC' ? 'UTC' : `${timeZone} (${zone})`,
  };
}
