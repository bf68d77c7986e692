import { millisecondsOf } from '@candor/log';
import type { FeatureHistory } from './feature-history.ts';
import type { Milestone, Milestones, Moment } from './milestones.ts';

/** A moment that a duration begins or ends with: a milestone, or the end of the impact (which is never marked). */
export type Edge = Milestone | 'impact_ended';

/** The durations of an incident, each with the moments between which it lies. */
export const DURATIONS = {
  to_detect: ['impact_started', 'detected'],
  to_acknowledge: ['detected', 'acknowledged'],
  to_first_word: ['impact_started', 'first_public_update'],
  to_mitigate: ['impact_started', 'mitigated'],
  to_resolve: ['impact_started', 'resolved'],
  total_impact: ['impact_started', 'impact_ended'],
} as const satisfies Readonly<Record<string, readonly [Edge, Edge]>>;
export type DurationName = keyof typeof DURATIONS;

/** A length of time, or why there is none: an end that nothing tells of, or an end before its beginning. */
export type Duration =
  | { readonly state: 'known'; readonly milliseconds: number; readonly from: Moment; readonly to: Moment }
  | { readonly state: 'not-applicable'; readonly missing: readonly Edge[] }
  | { readonly state: 'invalid'; readonly from: Moment; readonly to: Moment };

export type Durations = Readonly<Record<DurationName, Duration>>;

/** The durations between milestones; the impact ends when the last feature is operational again. */
export function durationsOf(milestones: Milestones, features: readonly FeatureHistory[]): Durations {
  const moments = { ...milestones, impact_ended: impactEnded(milestones, features) };
  return {
    to_detect: between(moments, DURATIONS.to_detect),
    to_acknowledge: between(moments, DURATIONS.to_acknowledge),
    to_first_word: between(moments, DURATIONS.to_first_word),
    to_mitigate: between(moments, DURATIONS.to_mitigate),
    to_resolve: between(moments, DURATIONS.to_resolve),
    total_impact: between(moments, DURATIONS.total_impact),
  };
}

function between(moments: Readonly<Record<Edge, Moment | null>>, [first, last]: readonly [Edge, Edge]): Duration {
  const from = moments[first];
  const to = moments[last];
  if (!from || !to) return { state: 'not-applicable', missing: [first, last].filter((edge) => !moments[edge]) };
  if (to.at < from.at) return { state: 'invalid', from, to };
  return { state: 'known', milliseconds: millisecondsOf(to.at) - millisecondsOf(from.at), from, to };
}

/** Without any feature it is the resolution; while one is still affected there is no end. */
function impactEnded(milestones: Milestones, features: readonly FeatureHistory[]): Moment | null {
  if (features.length === 0) return milestones.resolved;
  let end: Moment | null = null;
  for (const { to: at, ended: source } of features.flatMap((feature) => feature.intervals)) {
    if (at === null || source === null) return null;
    if (end === null || at > end.at) end = { at, origin: 'derived', source };
  }
  return end;
}
