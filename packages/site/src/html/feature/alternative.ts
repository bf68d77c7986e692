import type { Feature } from '@candor/features';
import { wordsOf } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { removedNote } from '../words/removed.ts';

/** What to use instead of a feature; null where nothing is known. */
export function alternativeWords(ctx: PageContext, { alternative }: Pick<Feature, 'alternative'>): Markup | null {
  if (!alternative) return null;
  const removed = removedNote(ctx, alternative);
  if (removed) return removed;
  // No day is its own: each time is told with its date.
  const html = renderHtml(wordsOf(alternative), { headingBase: 3, day: '' });
  return markup`<div class="md"${ctx.asWritten}>${trusted(html)}</div>`;
}
