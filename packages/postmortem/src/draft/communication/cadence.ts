import type { Fate, Timeline } from '@candor/timeline';
import { durationInWords } from '@candor/timeline';
import type { Sentence } from '../../document.ts';
import { distinct, ends, listed } from '../phrases.ts';
import { OUTCOMES } from './numbers-table.ts';

/** How often readers heard of it, and what became of what they were promised, in sentences. */
export function cadence(timeline: Timeline): Sentence[] {
  return [...silences(timeline), ...promises(timeline)];
}

function silences({
  communication: { usualSilence: usual, longestSilence: longest },
  byRecorded,
}: Timeline): Sentence[] {
  if (usual === null || longest === null) return [];
  const when = ends(longest.from.at, longest.to.at, 'to');
  const most = `the longest was ${durationInWords(longest.milliseconds)}, from ${when}`;
  const text = `The median time between updates was ${durationInWords(usual)}; ${most}.`;
  const sources = byRecorded.filter((row) => row.kind === 'update').map((row) => row.source);
  return [{ key: 'cadence', text, sources }];
}

function promises({ communication: { promises: all } }: Timeline): Sentence[] {
  if (all.length === 0) return [];
  const states = Object.keys(OUTCOMES) as Fate['state'][];
  const outcomes = states.flatMap((state) => {
    const count = all.filter(({ fate }) => fate.state === state).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? 'was' : 'were'} ${OUTCOMES[state]}`];
  });
  const sources = all.flatMap(({ source, fate }) => (fate.state === 'due' ? [source] : [source, fate.source]));
  const text = `Of ${all.length} promised ${all.length === 1 ? 'update' : 'updates'}, ${listed(outcomes)}.`;
  return [{ key: 'promises', text, sources: distinct(sources) }];
}
