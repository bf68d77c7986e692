import type { Timeline } from '@candor/timeline';
import { instantInWords } from '@candor/timeline';
import type { Sentence } from '../../document.ts';
import { distinct, endsOf } from '../phrases.ts';
import { IMPACT, reached } from './detection.ts';
import { reopenings, resolution } from './summary.ts';

/** How the harm ended, as far as milestones and updates tell. */
export function mitigationSentences(timeline: Timeline): Sentence[] {
  const { mitigated } = timeline.milestones;
  const { to_mitigate: length } = timeline.durations;
  const mitigation = mitigated
    ? [reached(mitigated, length, { key: 'mitigated', what: 'It was mitigated', since: IMPACT })]
    : [];
  return [...mitigation, ...recovery(timeline), ...resolution(timeline, undefined), ...reopenings(timeline)];
}

/** When the last feature worked again. */
function recovery({ features, durations: { total_impact: impact } }: Timeline): Sentence[] {
  if (features.length === 0 || impact.state !== 'known') return [];
  const { to } = impact;
  const all = features.length === 1 ? 'The affected feature' : 'The last of the affected features';
  const sources = distinct([...features.flatMap((feature) => feature.sources), ...endsOf(impact)]);
  return [{ key: 'recovered', text: `${all} was operational again at ${instantInWords(to.at)}.`, sources }];
}
