import type { Instant } from '@candor/log';
import type { Fate, PromisedUpdate, Timeline } from '@candor/timeline';
import { durationInWords, instantInWords } from '@candor/timeline';
import type { Block, Cell, Sentence } from '../document.ts';
import { counted, distinct, ends, listed, tabular, times } from './phrases.ts';

/** When readers were told first, and in how many updates; the day is left out beside an instant of the same. */
export function firstWord(timeline: Timeline, beside?: Instant): Sentence[] {
  const { incident, milestones, durations, communication } = timeline;
  const first = milestones.first_public_update;
  if (!first) return [];
  const at = instantInWords(first.at, beside);
  const updates = counted(communication.updates, 'update');
  if (incident.backfilled)
    return [{ text: `Readers were told afterwards, first at ${at}, in ${updates}.`, sources: [first.source] }];
  const word = durations.to_first_word;
  if (word.state !== 'known')
    return [{ text: `Readers were first told at ${at}, and got ${updates} in all.`, sources: [first.source] }];
  const after = `${durationInWords(word.milliseconds)} after the impact started`;
  const sources = distinct([word.from.source, first.source]);
  return [{ text: `Readers were first told at ${at}, ${after}, and got ${updates} in all.`, sources }];
}

/** How readers were told: how soon, how often, and whether promises were kept. */
export function communicationBlocks(timeline: Timeline): Block[] {
  const { promises } = timeline.communication;
  const sentences = [...firstWord(timeline), ...rhythm(timeline), ...promisesKept(promises)];
  const blocks: Block[] = [{ kind: 'paragraph', sentences }];
  if (promises.length > 0)
    blocks.push({ kind: 'table', columns: ['Next update due (UTC)', 'Outcome', 'Source'], rows: promises.map(rowOf) });
  return blocks;
}

function rhythm({ communication, milestones }: Timeline): Sentence[] {
  const { longestSilence: longest, usualSilence } = communication;
  if (!longest || usualSilence === null) return [];
  const when = ends(longest.from.at, longest.to.at, 'to', milestones.first_public_update?.at);
  const between = `${durationInWords(longest.milliseconds)}, from ${when}`;
  const usual = `the median time between updates was ${durationInWords(usualSilence)}`;
  const sources = [longest.from.source, longest.to.source];
  return [{ text: `The longest silence was ${between}; ${usual}.`, sources }];
}

const OUTCOMES: Readonly<Record<Fate['state'], string>> = {
  kept: 'kept',
  resolved: 'met by the resolution',
  late: 'late',
  unmet: 'not met',
  due: 'still open',
};

function promisesKept(promises: readonly PromisedUpdate[]): Sentence[] {
  if (promises.length === 0) return [];
  const states = Object.keys(OUTCOMES) as Fate['state'][];
  const outcomes = states.flatMap((state) => {
    const count = promises.filter((promise) => promise.fate.state === state).length;
    return count === 0 ? [] : [`${count} ${OUTCOMES[state]}`];
  });
  const text = `A next update was promised ${times(promises.length)}: ${listed(outcomes)}.`;
  return [{ text, sources: distinct(promises.flatMap(sourcesOf)) }];
}

function rowOf(promise: PromisedUpdate): Cell[] {
  return [tabular(promise.due), outcomeOf(promise), distinct(sourcesOf(promise))];
}

function outcomeOf({ due, fate }: PromisedUpdate): string {
  switch (fate.state) {
    case 'kept':
      return `kept: the next update came at ${instantInWords(fate.at, due)}`;
    case 'resolved':
      return `met by the resolution, told at ${instantInWords(fate.at, due)}`;
    case 'late':
      return `late by ${durationInWords(fate.milliseconds)}: it came at ${instantInWords(fate.at, due)}`;
    case 'unmet':
      return 'not met: it ran out and no update came';
    case 'due':
      return 'still open';
  }
}

function sourcesOf({ source, fate }: PromisedUpdate) {
  return fate.state === 'due' ? [source] : [source, fate.source];
}
