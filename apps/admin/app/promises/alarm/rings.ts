import type { Phase } from '../countdown.ts';
import { countdown, lengthInWords } from '../countdown.ts';

/** A promise as an alarm needs it; `due` in milliseconds. */
export interface Ringing {
  readonly incidentId: string;
  readonly title: string;
  readonly due: number;
  /** Its time in the page's zone: `18:30`. */
  readonly by: string;
}

/** What an alarm shows; `key` names the moment, so that it rings once. */
export interface Ring {
  readonly key: string;
  readonly tag: string;
  readonly title: string;
  readonly body: string;
}

/** A promise that was late for longer than this when the browser hears of it does not ring any more. */
const STALE_MS = 15 * 60_000;

/** What should ring by now: for each promise the moment it has come to, 5 min and 1 min before, at its time, and late. */
export function ringsAt(now: number, promises: readonly Ringing[]): Ring[] {
  return promises.flatMap((promise) => {
    const { phase, milliseconds } = countdown(promise.due, now);
    if (phase === 'calm' || (phase === 'late' && milliseconds > STALE_MS)) return [];
    const { incidentId, title, due, by } = promise;
    return [
      {
        key: `${incidentId} ${due} ${phase}`,
        tag: `candor-promise-${incidentId}`,
        title: titleOf(phase, milliseconds),
        body: `${title}\nNext update promised by ${by}`,
      },
    ];
  });
}

function titleOf(phase: Exclude<Phase, 'calm'>, milliseconds: number): string {
  switch (phase) {
    case 'soon':
    case 'last':
      return `Update due in ${lengthInWords(milliseconds)}`;
    case 'now':
      return 'Update due now';
    case 'late':
      return 'Update late: readers are told';
  }
}
