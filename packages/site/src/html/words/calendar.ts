import { monthInWords } from '@candor/timeline';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** "3 April" of a day given as YYYY-MM-DD. */
export function dayName(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthInWords(day)}`;
}

/** "Wednesday, 3 April 2024" of a day given as YYYY-MM-DD. */
export function fullDayName(day: string): string {
  return `${WEEKDAYS[new Date(day).getUTCDay()]}, ${dayName(day)} ${day.slice(0, 4)}`;
}

/** The day a number of days earlier, as YYYY-MM-DD. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}
