import type { WhyNot } from '../communication/figures.ts';
import { bareFigure, figuresOf } from '../communication/figures.ts';
import type { DurationName, Edge } from '../durations.ts';
import type { BareFigure } from '../spread/figure.ts';
import type { Timeline } from '../timeline.ts';

/** What is timed of every incident, each from the start of its impact. */
export const LEARNT_TIMES = ['to_first_word', 'to_mitigate', 'to_resolve'] as const satisfies readonly DurationName[];
export type LearntTime = (typeof LEARNT_TIMES)[number];

/** What each of them is called. */
export const LEARNT_TIME_NAMES: Readonly<Record<LearntTime, string>> = {
  to_first_word: 'From the start of the impact to the first word',
  to_mitigate: 'From the start of the impact to its mitigation',
  to_resolve: 'From the start of the impact to the resolution',
};

export type Times = Readonly<Record<LearntTime, BareFigure<WhyNot>>>;

/**
 * The times of one incident in milliseconds. Nobody was waiting for the first word of one that was told afterwards, so
 * that one does not apply to it.
 */
export function timesOf(timeline: Timeline): Times {
  const firstWord = bareFigure(figuresOf(timeline).first_word_after_impact);
  return {
    to_first_word: timeline.incident.backfilled ? { state: 'not-applicable', why: 'told-afterwards' } : firstWord,
    to_mitigate: timeOf(timeline, 'to_mitigate'),
    to_resolve: timeOf(timeline, 'to_resolve'),
  };
}

function timeOf({ durations, milestones }: Timeline, name: LearntTime): BareFigure<WhyNot> {
  const duration = durations[name];
  switch (duration.state) {
    case 'known':
      return { state: 'known', value: duration.milliseconds };
    case 'invalid':
      return { state: 'invalid' };
    case 'not-applicable':
      return { state: 'not-applicable', why: whyNot(duration.missing, milestones.impact_started === null) };
  }
}

function whyNot(missing: readonly Edge[], isStartUnknown: boolean): WhyNot {
  if (isStartUnknown) return 'impact-unknown';
  if (missing.includes('mitigated')) return 'mitigation-unknown';
  return missing.includes('resolved') ? 'not-resolved' : 'told-as-it-began';
}
