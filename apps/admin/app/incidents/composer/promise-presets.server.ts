import { instantOf, millisecondsOf } from '@candor/log';
import type { Clock } from '../../time/shown-time.server.ts';

const MINUTES = [15, 30, 60] as const;
const ROUND_MS = 5 * 60_000;

/** Times for the next word that can be promised with one choice: at least so many minutes away, on a round minute. */
export function promisePresets(clock: Clock) {
  return MINUTES.map((minutes) => {
    const wanted = millisecondsOf(clock.now) + minutes * 60_000;
    const at = clock.show(instantOf(Math.ceil(wanted / ROUND_MS) * ROUND_MS));
    // The time itself is sent, so that sending twice promises the same.
    return { minutes, text: at.text, value: `${minutes} ${at.instant}` };
  });
}

export type PromisePreset = ReturnType<typeof promisePresets>[number];
