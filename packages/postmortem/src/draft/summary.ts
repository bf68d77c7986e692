import { worstOf } from '@candor/features';
import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { FeatureHistory, Timeline } from '@candor/timeline';
import { durationInWords, instantInWords, statusInWords } from '@candor/timeline';
import type { Sentence } from '../document.ts';
import { firstWord } from './communication/communication.ts';
import { counted, distinct, ends, listed, nameOf, times } from './phrases.ts';

const MOST_NAMES = 3;

/** An incident in a few sentences; what nothing tells of is left out. */
export function summarise(timeline: Timeline): Sentence[] {
  const { total_impact: impact } = timeline.durations;
  const told = timeline.features.length > 0 && impact.state === 'known' ? impact.from.at : undefined;
  const beside = told ?? timeline.milestones.first_public_update?.at;
  return [
    ...affected(timeline),
    ...firstWord(timeline, told),
    ...resolution(timeline, beside),
    ...reopenings(timeline),
  ];
}

function affected({ features, durations: { total_impact: impact } }: Timeline): Sentence[] {
  if (features.length === 0) return [];
  const who = `${subject(features)} ${features.length > 1 ? 'were' : 'was'} affected`;
  const worst = `the worst status was “${statusInWords(worstOf(features.map((feature) => feature.worst)))}”`;
  const sources = features.flatMap((feature) => feature.sources);
  if (impact.state !== 'known') return [{ text: `${who}; ${worst}.`, sources: distinct(sources) }];
  const { from, to, milliseconds } = impact;
  const breaks = milliseconds < millisecondsOf(to.at) - millisecondsOf(from.at) ? ' in all, with breaks' : '';
  const when = `Between ${ends(from.at, to.at, 'and')} (${durationInWords(milliseconds)}${breaks})`;
  return [{ text: `${when}, ${who}; ${worst}.`, sources: distinct([...sources, from.source, to.source]) }];
}

/** A few features by name, many by number and product. */
function subject(features: readonly FeatureHistory[]): string {
  if (features.length <= MOST_NAMES) return listed(features.map(nameOf));
  const products = [...new Set(features.map((feature) => feature.product))].filter((product) => product !== '');
  return `${counted(features.length, 'feature')}${products.length > 0 ? ` of ${listed(products)}` : ''}`;
}

function resolution(timeline: Timeline, beside: Instant | undefined): Sentence[] {
  const { byRecorded, milestones, durations } = timeline;
  const { to_resolve: length } = durations;
  const { resolved } = milestones;
  if (!resolved) {
    const last = byRecorded.findLast((row) => row.kind === 'update');
    if (!last) return [];
    const text = `It was not resolved as of the last update, at ${instantInWords(last.recordedAt, beside)}.`;
    return [{ text, sources: [last.source] }];
  }
  const at = `It was resolved at ${instantInWords(resolved.at, beside)}`;
  if (length.state !== 'known') return [{ text: `${at}.`, sources: [resolved.source] }];
  const after = `${durationInWords(length.milliseconds)} after the impact started`;
  return [{ text: `${at}, ${after}.`, sources: distinct([length.from.source, resolved.source]) }];
}

function reopenings({ byRecorded }: Timeline): Sentence[] {
  const reopening = byRecorded.filter((row) => row.kind === 'update' && row.reopens);
  if (reopening.length === 0) return [];
  return [{ text: `It was reopened ${times(reopening.length)}.`, sources: reopening.map((row) => row.source) }];
}
