import type { Instant } from '@candor/log';
import type { ZonedTime } from '../../time/zoned-time.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { dayName } from './calendar.ts';

/** The clock of the page's zone. */
export type Clock = (instant: Instant) => ZonedTime;

/** "18:10 UTC"; the script turns it into the reader's own time. */
export function clockTime(clock: Clock, instant: Instant): Markup {
  const { time, zone } = clock(instant);
  return markup`<time datetime="${instant}" data-instant>${time} <small>${zone}</small></time>`;
}

/** "3 April, 18:10 UTC"; the script turns it into the reader's own time. */
export function dateTime(clock: Clock, instant: Instant): Markup {
  const { iso, time, zone } = clock(instant);
  return markup`<time datetime="${instant}" data-instant="date">${dayName(iso)}, ${time} <small>${zone}</small></time>`;
}

/** `dateTime`, with its year where that is another one than at `beside`: "3 April 2028, 18:10 UTC". */
export function dateTimeFrom(clock: Clock, beside: Instant, instant: Instant): Markup {
  const { iso, time, zone } = clock(instant);
  const year = iso.slice(0, 4);
  if (dayOf(clock, beside).startsWith(year)) return dateTime(clock, instant);
  return markup`<time datetime="${instant}" data-instant="date">${dayName(iso)} ${year}, ${time} <small>${zone}</small></time>`;
}

/** The time alone when it is on the given day (YYYY-MM-DD), else with its date. */
export function timeFrom(clock: Clock, day: string, instant: Instant): Markup {
  return dayOf(clock, instant) === day ? clockTime(clock, instant) : dateTime(clock, instant);
}

/** `timeFrom` where the zone stands beside it already. */
export function timeBeside(clock: Clock, day: string, instant: Instant): Markup {
  const { iso, time } = clock(instant);
  if (iso.startsWith(day)) return markup`<time datetime="${instant}" data-instant>${time}</time>`;
  return markup`<time datetime="${instant}" data-instant="date">${dayName(iso)}, ${time}</time>`;
}

/** The day an instant is on in the page's zone, as YYYY-MM-DD. */
export function dayOf(clock: Clock, instant: Instant): string {
  return clock(instant).iso.slice(0, 10);
}
