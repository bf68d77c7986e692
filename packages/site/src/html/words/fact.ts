import type { Instant } from '@candor/log';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { elsewhereNote } from '../timeline/zone-note.ts';

/** The day in the page's zone, and the page's time for readers who see their own above. */
export function fullDay({ clock, calendar, text }: PageContext, instant: Instant): Markup {
  const { iso, time, zone } = clock(instant);
  const elsewhere = elsewhereNote(instant, text('time.elsewhere', { time: `${time} ${zone}` }));
  return markup`${elsewhere} ${calendar.fullDayName(iso)}`;
}

/** One fact of what goes on: `wide` stands beside two others, `whole` below all, `due` is what is waited for. */
export function fact(title: string | Markup, text: Markup, look?: 'wide' | 'whole' | 'due'): Markup {
  return markup`<div${look && markup` class="${look}"`}><dt>${title}</dt><dd>${text}</dd></div>`;
}
