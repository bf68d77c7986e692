import { millisecondsOf } from '@candor/log';
import type { ToldUpdate } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { durationWords } from '../words/duration-words.ts';
import { dayOf, timeFrom } from '../words/time-words.ts';

/** The next word that an update promised, and what became of it. */
export function promiseLine(ctx: PageContext, update: ToldUpdate): Markup | null {
  const said = promiseWords(ctx, update);
  return said && markup`<p class="chg">${said}</p>`;
}

function promiseWords(ctx: PageContext, { promise, recordedAt }: ToldUpdate): Markup | null {
  if (!promise) return null;
  const { due, fate, settledAt } = promise;
  const time = timeFrom(ctx, dayOf(ctx.clock, recordedAt), due);
  if (fate === 'due') return ctx.say('timeline.promised', { time });
  if (fate === 'kept' || fate === 'resolved' || fate === 'withdrawn')
    return ctx.say(`timeline.promised-${fate}`, { time });
  if (settledAt === null) return ctx.say('timeline.promised-late', { time });
  const length = durationWords(ctx, millisecondsOf(settledAt) - millisecondsOf(due));
  return ctx.say('timeline.promised-came-late', { time, length });
}
