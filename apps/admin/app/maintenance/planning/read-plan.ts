import type { Instant } from '@candor/log';
import { addMilliseconds } from '@candor/log';
import type { Fields } from '../../forms/sent/fields.ts';
import { fieldsBelow } from '../../forms/sent/fields.ts';
import { all, Invalid } from '../../forms/sent/problems.ts';
import type { Reading } from '../../time/typed-time.ts';
import { typedTime } from '../../time/typed-time.ts';

const MINUTE_MS = 60_000;

/** In which zone times are typed, and what time it is. */
export type PlanReading = Pick<Reading, 'timeZone' | 'now'>;

/** The window that was typed: a beginning, and a length or an end. Throws `Invalid` with every problem of it. */
export async function readWindow(fields: Fields, at: PlanReading) {
  let begins = at.now;
  return all({
    scheduledFor: () => {
      begins = given(fields, 'scheduledFor', at, 'Give the time it begins.');
      return begins;
    },
    // In an hour that comes twice, an end is the first that lies behind the beginning.
    scheduledUntil: () => {
      const minutes = /^\d{1,5}$/.exec(fields.lasts ?? '');
      if (minutes) return addMilliseconds(begins, Number(minutes[0]) * MINUTE_MS);
      return given(fields, 'scheduledUntil', { ...at, now: begins }, 'Give the time it ends, or how long it takes.');
    },
  });
}

/** Who says that it begins and ends, and the features that were ticked. */
export function readTicks(fields: Fields) {
  return {
    features: fieldsBelow(fields, 'feature.').flatMap(([featureId, tick]) => (tick === 'on' ? [featureId] : [])),
    startsByItself: fields.startsByItself === 'on',
    endsByItself: fields.endsByItself === 'on',
  };
}

/** A time that must be given. Throws `Invalid`. */
export function given(fields: Fields, field: string, at: PlanReading, missing: string): Instant {
  const time = typedTime(fields, field, { ...at, meant: 'future' });
  if (time) return time;
  throw new Invalid([{ field, message: missing }]);
}
