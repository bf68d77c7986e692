import type { MaintenancePlan } from '@candor/incidents';
import { millisecondsOf } from '@candor/log';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { durationWords } from '../words/duration-words.ts';
import type { Clock } from '../words/time-words.ts';
import { clockTime, dayOf, timeBeside, timeFrom } from '../words/time-words.ts';

type Window = Pick<MaintenancePlan, 'scheduledFor' | 'scheduledUntil'>;

/** "02:00 to 04:00 UTC", the end with its date where that is another one. */
export function windowTimes(clock: Clock, { scheduledFor, scheduledUntil }: Window): Markup {
  const day = dayOf(clock, scheduledFor);
  // Where the clocks change in between, each time has a zone of its own.
  const isOneZone = clock(scheduledFor).zone === clock(scheduledUntil).zone;
  const begins = isOneZone ? timeBeside(clock, day, scheduledFor) : clockTime(clock, scheduledFor);
  return markup`${begins} to ${timeFrom(clock, day, scheduledUntil)}`;
}

/** How long it lasts: "2 h". */
export function windowLength({ scheduledFor, scheduledUntil }: Window): string {
  return durationWords(millisecondsOf(scheduledUntil) - millisecondsOf(scheduledFor));
}
