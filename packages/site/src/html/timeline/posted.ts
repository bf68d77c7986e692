import { millisecondsOf } from '@candor/log';
import type { Told } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { dayOf, timeBeside } from '../words/time-words.ts';

const SAME_CLOCK_MS = 60_000;

type Clocks = Pick<Told, 'happenedAt' | 'recordedAt'>;

/** Whether it was told at another time than it happened. */
export function isToldApart({ happenedAt, recordedAt }: Clocks): boolean {
  return Math.abs(millisecondsOf(recordedAt) - millisecondsOf(happenedAt)) > SAME_CLOCK_MS;
}

/** "posted 18:14", beside the time at which it happened; nothing where that is the same. */
export function postedNote(ctx: PageContext, told: Clocks): Markup | null {
  if (!isToldApart(told)) return null;
  const time = timeBeside(ctx, dayOf(ctx.clock, told.happenedAt), told.recordedAt);
  return markup`<span>${ctx.say('timeline.posted', { time })}</span>`;
}
