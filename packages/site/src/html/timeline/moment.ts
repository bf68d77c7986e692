import type { Instant } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { Told } from '../../model/told-incident.ts';
import { dayOfWords } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import type { Tone } from '../words/status-words.ts';
import { clockTime } from '../words/time-words.ts';
import { postedNote } from './posted.ts';

/** The level of a moment's heading: lower where it stands under its day. */
export type Level = 3 | 4;

/** What stands around one moment of a timeline. */
export interface MomentFrame {
  readonly moment: Told;
  readonly id: string;
  readonly tone: Tone;
  readonly heading: Markup;
  readonly level: Level;
  readonly what: Markup;
  /** Whether to say when it was posted, where that was at another time than it happened. */
  readonly withPosted: boolean;
  /** Where it is read as it was then; null where there is no such place. */
  readonly seenAt?: string | null;
}

/** One moment of a timeline: when it happened, when it was posted, what it says. */
export function momentFrame(ctx: PageContext, frame: MomentFrame): Markup {
  const { moment, id, tone, heading, level, what, withPosted, seenAt = null } = frame;
  const head = level === 3 ? markup`<h3>${heading}</h3>` : markup`<h4>${heading}</h4>`;
  return markup`<li class="${tone}" id="${id}"><div class="when">${clockTime(ctx.clock, moment.happenedAt)} ${withPosted && postedNote(ctx, moment)}${seenAt !== null && markup`<a href="${seenAt}">${ctx.say('replay.then')}</a>`}</div>
<div class="what">${head}${what}</div></li>
`;
}

interface Placed {
  readonly level: Level;
  readonly happenedAt: Instant;
}

/** What operators wrote, in Markdown, below a heading of a level; times in it are told of the day of `happenedAt`. */
export function proseOf(ctx: PageContext, words: string, { level, ...told }: Placed): Markup {
  const text = renderHtml(words, { headingBase: level === 3 ? 4 : 5, day: dayOfWords(told) });
  return markup`<div class="md"${ctx.asWritten}>${trusted(text)}</div>`;
}
