import { worstOf } from '@candor/features';
import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { FeatureHistory, Timeline } from '@candor/timeline';
import { durationInWords, instantInWords, statusInWords } from '@candor/timeline';
import type { Sentence } from '../../document.ts';
import { firstWord } from '../communication/communication.ts';
import { counted, distinct, ends, endsOf, listed, nameOf, times } from '../phrases.ts';

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
  const all = distinct([...sources, ...endsOf(impact)]);
  if (impact.state !== 'known') return [{ key: 'affected', text: `${who}; ${worst}.`, sources: all }];
  const { from, to, milliseconds } = impact;
  const breaks = milliseconds < millisecondsOf(to.at) - millisecondsOf(from.at) ? ' in all, with breaks' : '';
  const when = `Between ${ends(from.at, to.at, 'and')} (${durationInWords(milliseconds)}${breaks})`;
  const text = `${when}, ${who}; ${worst}.`;
  return [{ key: 'affected', text, sources: all }];
}

/** A few features by name, many by number and product. */
function subject(features: readonly FeatureHistory[]): string {
  if (features.length <= MOST_NAMES) return listed(features.map(nameOf));
  const products = [...new Set(features.map((feature) => feature.product))].filter((product) => product !== '');
  return `${counted(features.length, 'feature')}${products.length > 0 ? ` of ${listed(products)}` : ''}`;
}

/** When it was resolved, or that it was not so far. */
export function resolution(timeline: Timeline, beside: Instant | undefined): Sentence[] {
  const { byRecorded, milestones, durations } = timeline;
  const { to_resolve: length } = durations;
  const { resolved } = milestones;
  if (!resolved) {
    const last = byRecorded.findLast((row) => row.kind === 'update');
    if (!last) return [];
    const text = `It was not resolved as of the last update, at ${instantInWords(last.recordedAt, beside)}.`;
    return [{ key: 'resolution', text, sources: [last.source] }];
  }
  const at = `It was resolved at ${instantInWords(resolved.at, beside)}`;
  const sources = distinct([...endsOf(length), resolved.source]);
  if (length.state !== 'known') return [{ key: 'resolution', text: `${at}.`, sources }];
  const after = `${durationInWords(length.milliseconds)} after the impact started`;
  return [{ key: 'resolution', text: `${at}, ${after}.`, sources }];
}

/** How often it was opened again: by which updates, and after which. */
export function reopenings({ byRecorded }: Timeline): Sentence[] {
  const updates = byRecorded.filter((row) => row.kind === 'update');
  const reopening = updates.filter((row) => row.reopens);
  if (reopening.length === 0) return [];
  const before = reopening.flatMap((row) => updates[updates.indexOf(row) - 1]?.source ?? []);
  const sources = distinct([...before, ...reopening.map((row) => row.source)]);
  return [{ key: 'reopened', text: `It was reopened ${times(reopening.length)}.`, sources }];
}
