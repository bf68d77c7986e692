import type { MaintenancePlan } from '@candor/incidents';
import { millisecondsOf } from '@candor/log';
import type { Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { durationWords } from '../words/duration-words.ts';
import { clockTime, dayOf, timeBeside, timeFrom } from '../words/time-words.ts';

type Window = Pick<MaintenancePlan, 'scheduledFor' | 'scheduledUntil'>;

/** "02:00 to 04:00 UTC", the end with its date where that is another one. */
export function windowTimes(ctx: PageContext, { scheduledFor, scheduledUntil }: Window): Markup {
  const { clock, say } = ctx;
  const day = dayOf(clock, scheduledFor);
  // Where the clocks change in between, each time has a zone of its own.
  const isOneZone = clock(scheduledFor).zone === clock(scheduledUntil).zone;
  const begins = isOneZone ? timeBeside(ctx, day, scheduledFor) : clockTime(clock, scheduledFor);
  return say('maintenance.window', { begins, ends: timeFrom(ctx, day, scheduledUntil) });
}

/** How long it lasts: "2 h". */
export function windowLength(ctx: PageContext, { scheduledFor, scheduledUntil }: Window): string {
  return durationWords(ctx, millisecondsOf(scheduledUntil) - millisecondsOf(scheduledFor));
}
