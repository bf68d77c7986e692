import type { Instant } from '@candor/log';
import type { PromisedUpdate, Timeline } from '@candor/timeline';
import { durationInWords, instantInWords } from '@candor/timeline';
import type { Block, Cell, Sentence } from '../../document.ts';
import { counted, distinct, endsOf, tabular } from '../phrases.ts';
import { cadence } from './cadence.ts';
import { numbersTable, toldNumbersTable } from './numbers-table.ts';
import { putRightBlocks } from './put-right.ts';

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
  const sources = distinct([...endsOf(word), ...all]);
  if (word.state !== 'known')
    return [{ key: 'first_word', text: `Readers were first told at ${at}, and got ${updates} in all.`, sources }];
  const after = `${durationInWords(word.milliseconds)} after the impact started`;
  return [
    { key: 'first_word', text: `Readers were first told at ${at}, ${after}, and got ${updates} in all.`, sources },
  ];
}

/** How readers were told: first, how often, in numbers, what became of each promise, and what was put right. */
export function communicationBlocks(timeline: Timeline): Block[] {
  const sentences = [...firstWord(timeline), ...cadence(timeline)];
  return [
    { kind: 'paragraph', sentences },
    numbersTable(timeline),
    ...promiseTable(timeline),
    ...putRightBlocks(timeline),
  ];
}

/** The same from what readers know themselves. */
export function toldCommunicationBlocks(timeline: Timeline): Block[] {
  return [{ kind: 'paragraph', sentences: firstWord(timeline) }, toldNumbersTable(timeline), ...promiseTable(timeline)];
}

function promiseTable({ communication: { promises } }: Timeline): Block[] {
  if (promises.length === 0) return [];
  return [{ kind: 'table', columns: ['Next update due (UTC)', 'Outcome', 'Source'], rows: promises.map(rowOf) }];
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
