import type { Instant } from '@candor/log';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** Said to readers elsewhere: by the script, once it has put the times into theirs. */
export function zoneNote({ clock, text }: PageContext, at: Instant): Markup {
  return elsewhereNote(at, text('incident.your-times', { zone: clock(at).zone }));
}

/** A note for readers whose clock is not the page's at an instant. The script says it: to others it would be untrue. */
export function elsewhereNote(at: Instant, note: string): Markup {
  return markup`<span data-elsewhere="${at}" data-note="${note}"></span>`;
}
