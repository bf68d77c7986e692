import type { Instant } from '@candor/log';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { fullDayName } from './calendar.ts';
import type { Clock } from './time-words.ts';

/** The day in the page's zone, and the page's time for readers who see their own above. */
export function fullDay(clock: Clock, instant: Instant): Markup {
  const { iso, time, zone } = clock(instant);
  return markup`<span data-elsewhere="${instant}" hidden>${time} ${zone}, </span>${fullDayName(iso.slice(0, 10))}`;
}

/** One fact of what goes on: `wide` stands beside two others, `whole` below all, `due` is what is waited for. */
export function fact(title: string, text: Markup, look?: 'wide' | 'whole' | 'due'): Markup {
  return markup`<div${look && markup` class="${look}"`}><dt>${title}</dt><dd>${text}</dd></div>`;
}
