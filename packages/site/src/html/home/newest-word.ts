import { renderHtml } from '@candor/markdown';
import type { Told } from '../../model/told-incident.ts';
import { dayOfWords } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { postedNote } from '../timeline/posted.ts';
import { excerpt } from '../words/excerpt.ts';
import { dateTime } from '../words/time-words.ts';

const LONG = 700;

/** What was said last, in Markdown, with when it happened and when it was posted. */
interface NewestWord extends Pick<Told, 'happenedAt' | 'recordedAt'> {
  readonly words: string;
}

/** The newest update in full, or how it begins when it is long. */
export function newestWord(ctx: PageContext, { words, ...told }: NewestWord): Markup {
  const day = dayOfWords(told);
  const posted = postedNote(ctx, told);
  const text =
    words.length > LONG
      ? markup`<p>${excerpt(words, { most: 400, day })}</p>`
      : trusted(renderHtml(words, { headingBase: 4, day }));
  return markup`<p class="soft">${ctx.say('home.newest-word', { time: dateTime(ctx, told.happenedAt) })}${posted && markup` · ${posted}`}</p><div class="md"${ctx.asWritten}>${text}</div>`;
}
