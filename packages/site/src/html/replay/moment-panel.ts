import { incidentMark } from '../incident/incident-words.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fullName } from '../words/feature-names.ts';
import { dateTimeFrom, dateTimeWithYear } from '../words/time-words.ts';
import type { Stand } from './stand.ts';
import { standAfter } from './stand.ts';
import type { ToldAt } from './told-moments.ts';
import { anchorOf } from './told-moments.ts';
import { classOf } from './wording-item.ts';

/** One of the moments of an incident, by its place among them. */
interface Placed {
  readonly moments: readonly ToldAt[];
  readonly nth: number;
  /** The numbers of the changes of words, by their indexes. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** What says which moment one sees: when that was, how things stood then, and the ways to the moments beside it. */
export function momentPanel(ctx: PageContext, { moments, nth, numbers }: Placed): Markup {
  const at = moments[nth] as ToldAt;
  const { say } = ctx;
  const told = moments.slice(0, nth + 1).flatMap((it) => it.told.map(({ moment }) => moment));
  const stand = standAfter(told);
  const changes = at.told.map(({ moment }) => classOf('r', moment, numbers)).filter((it) => it !== '');
  const time = dateTimeWithYear(ctx, at.recordedAt);
  return markup`<li class="${['at', ...changes].join(' ')}" id="${anchorOf(at)}"><p><strong>${say('replay.at', { time })}</strong> <small>${say('revisions.record', { index: at.index })}</small></p>
<p>${incidentMark(ctx, stand)}</p>${featuresOf(ctx, stand)}${promiseOf(ctx, at, stand)}${nth > 0 && markup`<p class="chg">${say('replay.around')}</p>`}
${waysFrom(ctx, moments[nth - 1], moments[nth + 1])}</li>
`;
}

function featuresOf(ctx: PageContext, { state, names }: Stand): Markup | null {
  const items = Object.entries(state.claims).flatMap(([id, status]) => {
    const name = names.get(id as never);
    return name && status !== 'operational'
      ? [markup`<li>${fullName(ctx, name)}: ${ctx.say(`feature.${status}.short`)}</li>`]
      : [];
  });
  return items.length === 0 ? null : markup`<ul class="chg">${items}</ul>`;
}

function promiseOf(ctx: PageContext, { recordedAt }: ToldAt, { state, promise }: Stand): Markup | null {
  if (state.status === 'resolved') return null;
  if (!promise) return markup`<p class="chg">${ctx.say('replay.not-promised')}</p>`;
  const time = dateTimeFrom(ctx, recordedAt, promise.due);
  return markup`<p class="chg">${ctx.say(promise.isLate ? 'replay.promised-late' : 'replay.promised', { time })}</p>`;
}

function waysFrom({ say }: PageContext, before: ToldAt | undefined, after: ToldAt | undefined): Markup {
  const way = (to: ToldAt | undefined, words: 'replay.earlier' | 'replay.later') =>
    to && markup`<a href="#${anchorOf(to)}">${say(words)}</a>`;
  return markup`<p class="ways">${way(before, 'replay.earlier')}<a href="#moments">${say('replay.all')}</a>${way(after, 'replay.later')}</p>`;
}
