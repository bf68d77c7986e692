import type { Instant } from '@candor/log';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** Said to readers elsewhere: by the script, once it has put the times into theirs. */
export function zoneNote({ clock, say }: PageContext, at: Instant): Markup {
  return markup`<span data-elsewhere="${at}" hidden>${say('incident.your-times', { zone: clock(at).zone })}</span>`;
}
