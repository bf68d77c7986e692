import type { Instant, ZonedTime } from '@candor/log';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** The clock of the page's zone. */
export type Clock = (instant: Instant) => ZonedTime;

/** What times are told with. */
type Telling = Pick<PageContext, 'clock' | 'calendar' | 'say'>;

/** "18:10 UTC"; the script turns it into the reader's own time. */
export function clockTime(clock: Clock, instant: Instant): Markup {
  const { time, zone } = clock(instant);
  return markup`<time datetime="${instant}" data-instant>${time} <small>${zone}</small></time>`;
}

/** "3 April, 18:10 UTC"; the script turns it into the reader's own time. */
export function dateTime(ctx: Telling, instant: Instant): Markup {
  const day = ctx.calendar.dayName(ctx.clock(instant).iso);
  return dated(ctx, instant, day);
}

/** `dateTime`, with its year where that is another one than at `beside`: "3 April 2028, 18:10 UTC". */
export function dateTimeFrom(ctx: Telling, beside: Instant, instant: Instant): Markup {
  const { iso } = ctx.clock(instant);
  if (dayOf(ctx.clock, beside).startsWith(iso.slice(0, 4))) return dateTime(ctx, instant);
  return dateTimeWithYear(ctx, instant);
}

/** "3 April 2024, 18:10 UTC"; the script turns it into the reader's own time. */
export function dateTimeWithYear(ctx: Telling, instant: Instant): Markup {
  return dated(ctx, instant, ctx.calendar.dayWithYear(ctx.clock(instant).iso));
}

function dated({ clock, say }: Telling, instant: Instant, day: string): Markup {
  const { time, zone } = clock(instant);
  const text = say('time.day-and-time', { day, time: markup`${time} <small>${zone}</small>` });
  return markup`<time datetime="${instant}" data-instant="date">${text}</time>`;
}

/** The time alone when it is on the given day (YYYY-MM-DD), else with its date. */
export function timeFrom(ctx: Telling, day: string, instant: Instant): Markup {
  return dayOf(ctx.clock, instant) === day ? clockTime(ctx.clock, instant) : dateTime(ctx, instant);
}

/** `timeFrom` where the zone stands beside it already. */
export function timeBeside({ clock, calendar, say }: Telling, day: string, instant: Instant): Markup {
  const { iso, time } = clock(instant);
  if (iso.startsWith(day)) return markup`<time datetime="${instant}" data-instant>${time}</time>`;
  const text = say('time.day-and-time', { day: calendar.dayName(iso), time });
  return markup`<time datetime="${instant}" data-instant="date">${text}</time>`;
}

/** The day an instant is on in the page's zone, as YYYY-MM-DD. */
export function dayOf(clock: Clock, instant: Instant): string {
  return clock(instant).iso.slice(0, 10);
}
