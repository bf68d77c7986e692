import type { ToldContinuation } from '../../model/site-model.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { daysBefore, fullDayName } from '../words/calendar.ts';
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
  return markup`<section class="plain" aria-labelledby="lost"><h2 id="lost">Some of what was told here is lost</h2>
${lost.toReversed().map((it) => lostItem(ctx, it))}</section>
`;
}

function lostItem({ clock }: PageContext, { recordedAt, published, from, reason }: ToldContinuation): Markup {
  const hash = `${published.hash.slice(0, 4)} ${published.hash.slice(4, 8)}`;
  return markup`<p>Since ${fullDayName(dayOf(clock, recordedAt))}, ${clockTime(clock, recordedAt)}, this record goes on without ${entries(published.index, from?.index)}, which readers had seen.</p>
<p dir="auto">${said(reason)}</p>
<p class="soft">What was published before ended at record ${published.index} · <code>${hash}</code></p>
`;
}

function entries(last: number, from: number | undefined): string {
  if (from === undefined || from >= last) return `some of the entries up to ${last}`;
  return from + 1 === last ? `entry ${last}` : `entries ${from + 1} to ${last}`;
}
