import type { Text } from '@candor/log';
import { redactionOf } from '../../model/told-redaction.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { dayOf } from './time-words.ts';

/** That a text was destroyed, when and on what ground, for where its words stood; null while they are there. */
export function removedNote(ctx: PageContext, text: Text, what: 'text' | 'title' = 'text'): Markup | null {
  const redaction = redactionOf(ctx.model, text);
  if (!redaction) return null;
  const date = dayOf(ctx.clock, redaction.recordedAt);
  const day = markup`<time datetime="${date}">${ctx.calendar.dayWithYear(date)}</time>`;
  const ground = markup`<span${ctx.asWritten}>${said(redaction.ground)}</span>`;
  return markup`<p class="soft">${ctx.say(`removed.${what}`, { day, ground })}</p>`;
}

/** What an operator wrote on one line, or that it was destroyed. */
export function saidLine(ctx: PageContext, text: Text): Markup {
  return removedNote(ctx, text) ?? markup`<p class="said"${ctx.asWritten}>${said(text)}</p>`;
}
