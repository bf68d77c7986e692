import type { Instant } from '@candor/log';

/** The day it is in a time zone, as YYYY-MM-DD. */
export function dayIn(timeZone: string, now: Instant): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(new Date(now))
    .map(({ type, value }) => [type, value]);
  const { year, month, day } = Object.fromEntries(parts) as Record<'year' | 'month' | 'day', string>;
  return `${year.padStart(4, '0')}-${month}-${day}`;
}
