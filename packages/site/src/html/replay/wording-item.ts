import type { ToldUpdate } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { proseTold } from '../timeline/wording.ts';
import { saidWithin } from '../words/removed.ts';
import { dateTime } from '../words/time-words.ts';
import { MOST_REWORDINGS } from './replay-style.ts';
import type { Wording } from './rewordings.ts';
import { wordingsOf } from './rewordings.ts';

/** The numbers of the changes of words, by their indexes. */
type Numbers = ReadonlyMap<number, number>;

/** All that an update ever said; which of it is shown depends on the moment that the address names. */
export function wordingItems(ctx: PageContext, update: ToldUpdate, numbers: Numbers): Markup {
  const wordings = wordingsOf(update);
  if (wordings.length === 1) return proseTold(ctx, update.text, { level: 3, happenedAt: update.happenedAt });
  return markup`${wordings.map((wording) => wordingItem(ctx, { update, wording, numbers }))}`;
}

interface Placed {
  readonly update: ToldUpdate;
  readonly wording: Wording;
  readonly numbers: Numbers;
}

function wordingItem(ctx: PageContext, { update, wording, numbers }: Placed): Markup {
  const { text, from, until } = wording;
  const classes = [until && 'old', classOf('f', from, numbers), classOf('u', until, numbers)].filter((it) => it);
  const words =
    text === null
      ? markup`<p><em>${ctx.say('timeline.withdrawn')}</em>${from && markup` ${saidWithin(ctx, from.reason)}`}</p>`
      : proseTold(ctx, text, { level: 3, happenedAt: update.happenedAt });
  return markup`<div class="${classes.join(' ')}">${stood(ctx, wording, numbers)}${words}</div>`;
}

/** From when or until when it said so: for who sees all of its words, since the style tells none of them apart. */
function stood(ctx: PageContext, { from, until }: Wording, numbers: Numbers): Markup {
  const isToldApart = [from, until].every((it) => it === null || (numbers.get(it.index) ?? 0) <= MOST_REWORDINGS);
  const time = (it: Wording['from']) => it && dateTime(ctx, it.recordedAt);
  const [since, end] = [time(from), time(until)];
  const words = end ? ctx.say('replay.until', { time: end }) : since && ctx.say('replay.since', { time: since });
  return markup`<p class="chg${isToldApart && ' stood'}">${words}</p>`;
}

/** The class that the style knows a change by; none beyond those that it can tell apart. */
export function classOf(letter: 'f' | 'u' | 'r', change: { readonly index: number } | null, numbers: Numbers): string {
  const number = change ? (numbers.get(change.index) ?? 0) : 0;
  return number > 0 && number <= MOST_REWORDINGS ? `${letter}${number}` : '';
}
