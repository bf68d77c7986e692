import type { ToldContinuation } from '../../model/site-model.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { daysBefore } from '../words/calendar.ts';
import { removedNote } from '../words/removed.ts';
import { clockTime, dayOf } from '../words/time-words.ts';

const DAYS_ON_HOME = 30;

/** On the first page, for thirty days: that entries which readers saw are not in the record any more. */
export function lostLately(ctx: PageContext): Markup | null {
  const first = daysBefore(ctx.asOf.day, DAYS_ON_HOME - 1);
  return lostSection(
    ctx,
    ctx.model.continuations.filter(({ recordedAt }) => dayOf(ctx.clock, recordedAt) >= first),
  );
}

/** In the history, for good: every place where entries are missing, newest first. */
export function lostEver(ctx: PageContext): Markup | null {
  return lostSection(ctx, ctx.model.continuations);
}

function lostSection(ctx: PageContext, lost: readonly ToldContinuation[]): Markup | null {
  if (lost.length === 0) return null;
  return markup`<section class="plain" aria-labelledby="lost"><h2 id="lost">${ctx.say('lost.title')}</h2>
${lost.toReversed().map((it) => lostItem(ctx, it))}</section>
`;
}

function lostItem(ctx: PageContext, { recordedAt, published, from, reason }: ToldContinuation): Markup {
  const { clock, calendar, say } = ctx;
  const hash = markup`<code>${published.hash.slice(0, 4)} ${published.hash.slice(4, 8)}</code>`;
  const day = calendar.fullDayName(dayOf(clock, recordedAt));
  const entries = entriesOf(ctx, published.index, from?.index);
  return markup`<p>${say('lost.without', { day, time: clockTime(clock, recordedAt), entries })}</p>
${removedNote(ctx, reason) ?? markup`<p${ctx.asWritten}>${said(reason)}</p>`}
<p class="soft">${say('lost.ended', { index: published.index, hash })}</p>
`;
}

function entriesOf({ text }: PageContext, last: number, from: number | undefined): string {
  if (from === undefined || from >= last) return text('lost.some', { last });
  return from + 1 === last ? text('lost.one', { last }) : text('lost.many', { first: from + 1, last });
}
