import type { FeatureStatus } from '@candor/features';
import type { Instant } from '@candor/log';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A length of time in words, rounded down: `under a minute`, `24 min`, `1 h 24 min`, `2 days 3 h`.
 *
 * Takes milliseconds; throws a `RangeError` on a negative or broken length, which has no words.
 */
export function durationInWords(milliseconds: number): string {
  if (!(milliseconds >= 0 && Number.isFinite(milliseconds))) throw new RangeError(`Not a duration: ${milliseconds}`);
  if (milliseconds < MINUTE) return 'under a minute';
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const days = Math.floor(milliseconds / DAY);
  if (days > 0) return joined(days === 1 ? '1 day' : `${days} days`, hours > 0 && `${hours} h`);
  return joined(hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`);
}

function joined(...parts: (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' ');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The month of anything that begins with YYYY-MM: `April`. */
export function monthInWords(month: string): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? '';
}

/** The day of an instant in UTC: `3 April 2024`. */
export function dayInWords(at: Instant): string {
  return `${Number(at.slice(8, 10))} ${monthInWords(at)} ${at.slice(0, 4)}`;
}

/** An instant to the minute, in UTC: `18:10 UTC`, with its day unless that is the day of `beside`. */
export function instantInWords(at: Instant, beside?: Instant): string {
  const time = `${at.slice(11, 16)} UTC`;
  return beside?.slice(0, 10) === at.slice(0, 10) ? time : `${time} on ${dayInWords(at)}`;
}

/** A feature's status as people say it: `major outage`. */
export function statusInWords(status: FeatureStatus): string {
  return status.replaceAll('_', ' ');
}
