import { wordsOf } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { removedNote } from '../words/removed.ts';
import { prose } from './prose.ts';

/** Where the imprint stands on the page: its heading's id. */
export const IMPRINT = 'imprint';

/** Who runs the page, in their own words, or that nobody said so yet. */
export function imprint(ctx: PageContext): Markup {
  const { imprint: told } = ctx.model;
  const words = told === null ? '' : renderHtml(wordsOf(told), { day: '' });
  const body =
    (told && removedNote(ctx, told)) ??
    (words === ''
      ? markup`<p class="calm">${ctx.say('about.nobody')}</p>`
      : markup`<div class="md"${ctx.asWritten}>${trusted(words)}</div>`);
  return prose(ctx, { id: IMPRINT, title: 'about.who', body });
}
