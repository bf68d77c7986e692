import type { Instant } from '@candor/log';
import { instantOf, millisecondsOf } from '@candor/log';

const MINUTE_MS = 60_000;

/** An instant as the clocks of one time zone show it. */
export interface ZonedTime {
  /** ISO 8601 with milliseconds and the zone's offset at that instant, `Z` where the zone is UTC itself. */
  readonly iso: string;
  readonly year: number;
  /** The month in English, three letters. */
  readonly month: string;
  readonly day: number;
  /** Hours and minutes, e.g. `18:10`. */
  readonly time: string;
  /** What the zone is called then: `UTC`, `PDT`, `GMT+2`. */
  readonly zone: string;
}

/** Tells times in a zone given in IANA's words. Keep it for many instants: making one is what costs. */
export function zonedTimes(timeZone: string): (instant: Instant) => ZonedTime {
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const names = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short', month: 'short' });
  const isUtc = UTC_NAMES.test(timeZone);
  return (instant) => {
    const at = millisecondsOf(instant);
    const offset = isUtc ? 0 : offsetAt(formatter, at);
    const local = instantOf(at + offset * MINUTE_MS);
    return {
      iso: isUtc ? instant : local.slice(0, -1) + formatOffset(offset),
      year: Number(local.slice(0, 4)),
      month: partOf(names, at, 'month'),
      day: Number(local.slice(8, 10)),
      time: local.slice(11, 16),
      zone: partOf(names, at, 'timeZoneName'),
    };
  };
}

/** The names of UTC itself. London in winter is at +00:00, and is written so. */
const UTC_NAMES = /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu)$/i;

function partOf(formatter: Intl.DateTimeFormat, at: number, type: 'month' | 'timeZoneName'): string {
  return formatter.formatToParts(at).find((part) => part.type === type)?.value ?? '';
}

/**
 * Minutes east of Greenwich, from ICU's `GMT-03:30` or `GMT`. RFC 3339 has no seconds of local mean times, and no years
 * outside 0000 to 9999, where the offset is left out.
 */
function offsetAt(formatter: Intl.DateTimeFormat, at: number): number {
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(partOf(formatter, at, 'timeZoneName')) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  return /^\d{4}-/.test(instantOf(at + offset * MINUTE_MS)) ? offset : 0;
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}
