import type { ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import { sayingOf, saysPosted } from '../incident/moment-item.ts';
import { promiseLine } from '../incident/promise-line.ts';
import type { Telling } from '../incident/telling.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { changeList } from '../timeline/change-list.ts';
import { postedNote } from '../timeline/posted.ts';
import { clockTime } from '../words/time-words.ts';
import { wordingItems } from './wording-item.ts';

interface Placed {
  readonly incident: ToldIncident;
  readonly telling: Telling;
  /** The numbers of the changes of words, by their indexes. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The moment at which an update was told. */
  readonly hrefOf: (update: ToldUpdate) => string;
}

/** One thing that was told of an incident, with nothing that was known only later. */
export function toldItem(ctx: PageContext, { incident, telling, numbers, hrefOf }: Placed): Markup {
  const { moment, tone } = telling;
  const { heading, what } = sayingOf(ctx, { incident, telling, level: 3, hrefOf });
  const posted = saysPosted(incident, moment) && postedNote(ctx, moment);
  return markup`<li class="${tone}" id="entry-${moment.index}"><div class="when">${clockTime(ctx.clock, moment.happenedAt)} ${posted}</div>
<div class="what"><h3>${heading}</h3>${moment.kind === 'update' ? update() : what}</div></li>
`;

  function update(): Markup | null {
    if (moment.kind !== 'update') return null;
    const promise = moment.promise && ({ due: moment.promise.due, fate: 'due', settledAt: null } as const);
    return markup`${wordingItems(ctx, moment, numbers)}${changeList(ctx, incident.names, moment)}${promiseLine(ctx, { ...moment, promise })}`;
  }
}
