import type { ZonedTime } from '@candor/log';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** As Statuspage writes them: `Aug`, and the day in two places. */
export function monthAndDay({ iso }: ZonedTime): { readonly month: string; readonly day: string } {
  return { month: MONTHS[Number(iso.slice(5, 7)) - 1] ?? '', day: String(Number(iso.slice(8, 10))).padStart(2) };
}

/** "Aug 3, 00:37 UTC". */
export function dateAndTime(at: ZonedTime): string {
  const { month, day } = monthAndDay(at);
  return `${month} ${day.trim()}, ${at.time} ${at.zone}`;
}

/** "Aug 21, 00:37 UTC 2028". */
export function fullDateAndTime(at: ZonedTime): string {
  return `${dateAndTime(at)} ${yearOf(at)}`;
}

/** `dateAndTime`, with its year where that is another one than that of `beside`. */
export function dateAndTimeFrom(beside: ZonedTime, at: ZonedTime): string {
  return yearOf(at) === yearOf(beside) ? dateAndTime(at) : fullDateAndTime(at);
}

/** Whether two times read the same on a clock without seconds. */
export function isSameMinute(one: ZonedTime, other: ZonedTime): boolean {
  return minuteOf(one) === minuteOf(other);
}

/** "2028". */
export function yearOf({ iso }: ZonedTime): string {
  return iso.slice(0, 4);
}

function minuteOf({ iso }: ZonedTime): string {
  return iso.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}
