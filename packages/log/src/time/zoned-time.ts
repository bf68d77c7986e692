import type { Instant } from '../instant.ts';
import { millisecondsOf } from '../instant.ts';

const MINUTE_MS = 60_000;

/** An instant as the clocks of one time zone show it. */
export interface ZonedTime {
  /** ISO 8601 with milliseconds and the zone's offset at that instant, `Z` where the zone is UTC itself. */
  readonly iso: string;
  /** Hours and minutes, e.g. `18:10`. */
  readonly time: string;
  /** What the zone is called then: `UTC`, `PDT`, `GMT+2`. */
  readonly zone: string;
}

const made = new Map<string, (instant: Instant) => ZonedTime>();

/** Tells times in a zone given in IANA's words. */
export function zonedTimes(timeZone: string): (instant: Instant) => ZonedTime {
  // Kept, because making a formatter costs as much as a hundred uses of it.
  const known = made.get(timeZone) ?? (UTC_NAMES.test(timeZone) ? inUtc : inZone(timeZone));
  made.set(timeZone, known);
  return known;
}

/** The names of UTC itself. London in winter is at +00:00, and is written so. */
const UTC_NAMES = /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu)$/i;

function inUtc(instant: Instant): ZonedTime {
  return { iso: instant, time: instant.slice(11, 16), zone: 'UTC' };
}

function inZone(timeZone: string): (instant: Instant) => ZonedTime {
  const offsets = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const names = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' });
  const inMinutes = new Map<number, InMinute>();
  return (instant) => {
    const at = millisecondsOf(instant);
    const { offset, zone } = inMinute(at);
    const local = localIso(at, offset);
    return { iso: local.slice(0, -1) + formatOffset(offset), time: local.slice(11, 16), zone };
  };

  /** A calendar is slow to ask, and pages tell the same times again and again. */
  function inMinute(at: number): InMinute {
    if (at < WHOLE_MINUTES_SINCE) return asked(at);
    const minute = Math.floor(at / MINUTE_MS);
    const known = inMinutes.get(minute) ?? asked(at);
    if (inMinutes.size >= MOST_MINUTES) inMinutes.clear();
    inMinutes.set(minute, known);
    return known;
  }

  function asked(at: number): InMinute {
    const name = names.formatToParts(at).find((part) => part.type === 'timeZoneName');
    return { offset: offsetIn(offsets.format(at), at), zone: name?.value ?? timeZone };
  }
}

/** What holds for all of a minute: how many minutes the zone is east of Greenwich, and what it is called. */
interface InMinute {
  readonly offset: number;
  readonly zone: string;
}

/** Clocks have been changed at whole minutes alone since 1972, when Liberia gave up its mean time, the last to do so. */
const WHOLE_MINUTES_SINCE = Date.UTC(1973, 0);
const MOST_MINUTES = 10_000;

/**
 * Minutes east of Greenwich from ICU's `GMT-03:30` or `GMT`. RFC 3339 has no seconds of local mean times, and no years
 * outside 0000 to 9999, where the offset is left out.
 */
function offsetIn(formatted: string, at: number): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(formatted) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  return /^\d{4}-/.test(localIso(at, offset)) ? offset : 0;
}

/** What a clock `offset` minutes east of Greenwich shows, written as if it were UTC. */
function localIso(at: number, offset: number): string {
  return new Date(at + offset * MINUTE_MS).toISOString();
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}
