import type { Instant } from '@candor/log';
import type { PromisedUpdate, Timeline } from '@candor/timeline';
import { durationInWords, instantInWords } from '@candor/timeline';
import type { Block, Cell, Sentence } from '../../document.ts';
import { counted, distinct, tabular } from '../phrases.ts';
import { numbersTable, toldNumbersTable } from './numbers-table.ts';

/** When readers were told first, and in how many updates; the day is left out beside an instant of the same. */
export function firstWord(timeline: Timeline, beside?: Instant): Sentence[] {
  const { incident, milestones, durations, communication, byRecorded } = timeline;
  const first = milestones.first_public_update;
  if (!first) return [];
  const at = instantInWords(first.at, beside);
  const updates = counted(communication.updates, 'update');
  const all = byRecorded.filter((row) => row.kind === 'update').map((row) => row.source);
  if (incident.backfilled)
    return [{ key: 'first_word', text: `Readers were told afterwards, first at ${at}, in ${updates}.`, sources: all }];
  const word = durations.to_first_word;
  if (word.state !== 'known')
    return [{ key: 'first_word', text: `Readers were first told at ${at}, and got ${updates} in all.`, sources: all }];
  const after = `${durationInWords(word.milliseconds)} after the impact started`;
  const sources = distinct([word.from.source, ...all]);
  return [
    { key: 'first_word', text: `Readers were first told at ${at}, ${after}, and got ${updates} in all.`, sources },
  ];
}

/** How readers were told: first, in numbers, and what became of each promise. */
export function communicationBlocks(timeline: Timeline): Block[] {
  return blocksOf(timeline, numbersTable(timeline));
}

/** The same from what readers know themselves. */
export function toldCommunicationBlocks(timeline: Timeline): Block[] {
  return blocksOf(timeline, toldNumbersTable(timeline));
}

function blocksOf(timeline: Timeline, numbers: Block): Block[] {
  const { promises } = timeline.communication;
  const blocks: Block[] = [{ kind: 'paragraph', sentences: firstWord(timeline) }, numbers];
  if (promises.length > 0)
    blocks.push({ kind: 'table', columns: ['Next update due (UTC)', 'Outcome', 'Source'], rows: promises.map(rowOf) });
  return blocks;
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
    case 'withdrawn':
      return `withdrawn at ${instantInWords(fate.at, due)}, before its time`;
    case 'unmet':
      return 'not met: it ran out and no update came';
    case 'due':
      return 'still open';
  }
}

function sourcesOf({ source, fate }: PromisedUpdate) {
  return fate.state === 'due' ? [source] : [source, fate.source];
}
