import type { Instant } from '@candor/log';
import { instantOf, millisecondsOf } from '@candor/log';
import type { Severity } from '../incident/status.ts';

const ROUND_MS = 5 * 60_000;

/** When an update is due that is promised within some minutes: at least that long after `now`, on a round five minutes. */
export function promiseIn(minutes: number, now: Instant): Instant {
  return instantOf(Math.ceil((millisecondsOf(now) + minutes * 60_000) / ROUND_MS) * ROUND_MS);
}

/**
 * How soon a next update is offered to be promised, in minutes, the first as the default: shorter the worse it is.
 * `docs/guides/an-incident.md` names the practice that these follow.
 */
const PRESETS: Readonly<Record<Severity, readonly [number, ...number[]]>> = {
  SEV1: [15, 30],
  SEV2: [30, 60],
  SEV3: [120, 240],
  SEV4: [240, 1440],
};
const WITHOUT_SEVERITY = [30, 60] as const;

/** What is offered for an incident of a severity. Minutes. */
export function promisePresets(severity: Severity | null): readonly [number, ...number[]] {
  return severity === null ? WITHOUT_SEVERITY : PRESETS[severity];
}

/** The newest promise of an incident: when the update that made it was recorded, and when the next was due. */
export interface MadePromise {
  readonly madeAt: Instant;
  readonly due: Instant;
}

/** What is chosen at first: the interval that the incident used last, where its severity offers that. Minutes. */
export function usualPreset(severity: Severity | null, last: MadePromise | null): number {
  const offered = promisePresets(severity);
  return (last && offered.find((minutes) => promiseIn(minutes, last.madeAt) === last.due)) ?? offered[0];
}
