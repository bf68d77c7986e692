import type { Instant } from '@candor/log';
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
  detection_to_first_word: ['detected', 'first_public_update'],
  to_mitigate: ['impact_started', 'mitigated'],
  to_resolve: ['impact_started', 'resolved'],
  total_impact: ['impact_started', 'impact_ended'],
} as const satisfies Readonly<Record<string, readonly [Edge, Edge]>>;
export type DurationName = keyof typeof DURATIONS;

/**
 * A length of time, or why there is none: an end that nothing tells of, or an end before its beginning.
 *
 * `milliseconds` is the time from one end to the other; of the total impact, the part of it during which a feature was
 * affected.
 */
export type Duration =
  | { readonly state: 'known'; readonly milliseconds: number; readonly from: Moment; readonly to: Moment }
  | { readonly state: 'not-applicable'; readonly missing: readonly Edge[] }
  | { readonly state: 'invalid'; readonly from: Moment; readonly to: Moment };

export type Durations = Readonly<Record<DurationName, Duration>>;

/**
 * The durations between milestones. The impact ends when the last feature is operational again; times between, in
 * which none was affected, do not count as impact.
 */
export function durationsOf(milestones: Milestones, features: readonly FeatureHistory[]): Durations {
  const moments = { ...milestones, impact_ended: impactEnded(milestones, features) };
  return {
    to_detect: between(moments, DURATIONS.to_detect),
    to_acknowledge: between(moments, DURATIONS.to_acknowledge),
    to_first_word: between(moments, DURATIONS.to_first_word),
    detection_to_first_word: between(moments, DURATIONS.detection_to_first_word),
    to_mitigate: between(moments, DURATIONS.to_mitigate),
    to_resolve: between(moments, DURATIONS.to_resolve),
    total_impact: withoutBreaks(between(moments, DURATIONS.total_impact), features),
  };
}

function between(moments: Readonly<Record<Edge, Moment | null>>, [first, last]: readonly [Edge, Edge]): Duration {
  const from = moments[first];
  const to = moments[last];
  if (!from || !to) return { state: 'not-applicable', missing: [first, last].filter((edge) => !moments[edge]) };
  if (isSameWord(from, to)) return { state: 'not-applicable', missing: [first] };
  if (to.at < from.at) return { state: 'invalid', from, to };
  return { state: 'known', milliseconds: millisecondsOf(to.at) - millisecondsOf(from.at), from, to };
}

/**
 * Whether both ends are one update told as it happened: it does not say how long before its own time anything began,
 * and a zero would be false.
 */
function isSameWord(from: Moment, to: Moment): boolean {
  return from.origin === 'derived' && from.source.sequence === to.source.sequence && from.at === to.at;
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

function withoutBreaks(impact: Duration, features: readonly FeatureHistory[]): Duration {
  if (impact.state !== 'known') return impact;
  const stretches = features
    .flatMap((feature) => feature.intervals)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  let breaks = 0;
  let affectedUntil = stretches[0]?.from ?? impact.to.at;
  for (const { from, to } of stretches) {
    if (from > affectedUntil && from > impact.from.at)
      breaks += millisecondsOf(from) - millisecondsOf(later(affectedUntil, impact.from.at));
    affectedUntil = later(affectedUntil, to ?? impact.to.at);
  }
  return { ...impact, milliseconds: impact.milliseconds - breaks };
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
