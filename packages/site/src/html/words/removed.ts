import type { Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import { escapeMarkdown } from '@candor/markdown';
import { redactionOf } from '../../model/told-redaction.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { dayOf } from './time-words.ts';

/** That a text was destroyed, when and on what ground, for where its words stood; null while they are there. */
export function removedNote(ctx: PageContext, text: Text, what: 'text' | 'title' = 'text'): Markup | null {
  const note = removedWords(ctx, text, what);
  return note && markup`<p class="soft">${note}</p>`;
}

/** The same, to stand within a line. */
function removedWords(ctx: PageContext, text: Text, what: 'text' | 'title'): Markup | null {
  const redaction = redactionOf(ctx.model, text);
  if (!redaction) return null;
  const date = dayOf(ctx.clock, redaction.recordedAt);
  const day = markup`<time datetime="${date}">${ctx.calendar.dayWithYear(date)}</time>`;
  const ground = markup`<span${ctx.asWritten}>${said(redaction.ground)}</span>`;
  return ctx.say(`removed.${what}`, { day, ground });
}

/** What an operator wrote, within a line of the page's own, whichever way it is written; or that it was destroyed. */
export function saidWithin(ctx: PageContext, text: Text): Markup {
  return removedWords(ctx, text, 'text') ?? markup`<bdi${ctx.theirLanguage}>${said(text)}</bdi>`;
}

/** A text in Markdown; once it was destroyed that, when and on what ground, in the reader's language. */
export function wordsOrRemoved(ctx: PageContext, text: Text): string {
  const redaction = redactionOf(ctx.model, text);
  if (!redaction) return wordsOf(text);
  const day = ctx.calendar.dayWithYear(dayOf(ctx.clock, redaction.recordedAt));
  return ctx.text('removed.text', { day, ground: escapeMarkdown(said(redaction.ground)) });
}

/** What an operator wrote on one line, or that it was destroyed. */
export function saidLine(ctx: PageContext, text: Text): Markup {
  return removedNote(ctx, text) ?? markup`<p class="said"${ctx.asWritten}>${said(text)}</p>`;
}
