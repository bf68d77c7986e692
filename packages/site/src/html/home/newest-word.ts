import type { Instant } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import { dayOfWords } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { excerpt } from '../words/excerpt.ts';
import { dateTime } from '../words/time-words.ts';

const LONG = 700;

/** What was said last, in Markdown, and when it happened. */
interface NewestWord {
  readonly words: string;
  readonly happenedAt: Instant;
}

/** The newest update in full, or how it begins when it is long. */
export function newestWord(ctx: PageContext, { words, happenedAt }: NewestWord): Markup {
  const day = dayOfWords({ happenedAt });
  const text =
    words.length > LONG
      ? markup`<p>${excerpt(words, { most: 400, day })}</p>`
      : trusted(renderHtml(words, { headingBase: 4, day }));
  return markup`<p class="soft">${ctx.say('home.newest-word', { time: dateTime(ctx, happenedAt) })}</p><div class="md"${ctx.asWritten}>${text}</div>`;
}
