import { millisecondsOf } from '@candor/log';
import type { Told } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { Clock } from '../words/time-words.ts';
import { dayOf, timeBeside } from '../words/time-words.ts';

const SAME_CLOCK_MS = 60_000;

type Clocks = Pick<Told, 'happenedAt' | 'recordedAt'>;

/** Whether it was told at another time than it happened. */
export function isToldApart({ happenedAt, recordedAt }: Clocks): boolean {
  return Math.abs(millisecondsOf(recordedAt) - millisecondsOf(happenedAt)) > SAME_CLOCK_MS;
}

/** "posted 18:14", beside the time at which it happened; nothing where that is the same. */
export function postedNote(clock: Clock, told: Clocks): Markup | null {
  if (!isToldApart(told)) return null;
  return markup`<span>posted ${timeBeside(clock, dayOf(clock, told.happenedAt), told.recordedAt)}</span>`;
}
