import type { Instant } from '@candor/log';
import type { Fate, Figure, FigureName, PromisedUpdate, Timeline } from '@candor/timeline';
import { durationInWords, FIGURE_NAMES, figuresOf, instantInWords, MEASURES, WHY_NOT } from '@candor/timeline';
import type { Block, Cell, Sentence } from '../document.ts';
import { counted, distinct, ends, listed, tabular } from './phrases.ts';

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

/** The numbers that say how an incident was told, one a row. */
type Row = Exclude<FigureName, PromiseFigure> | 'promises';
type PromiseFigure = Extract<FigureName, `promises_${string}`>;

const NUMBERS: readonly Row[] = [...MEASURES, 'promises'];

/** Readers are never told when it was detected. */
const NUMBERS_FOR_READERS = NUMBERS.filter((row) => row !== 'first_word_after_detection');

/** How readers were told: first, in numbers, and what became of each promise. */
export function communicationBlocks(timeline: Timeline): Block[] {
  return blocksOf(timeline, NUMBERS);
}

/** The same from what readers know themselves. */
export function toldCommunicationBlocks(timeline: Timeline): Block[] {
  return blocksOf(timeline, NUMBERS_FOR_READERS);
}

function blocksOf(timeline: Timeline, numbers: readonly Row[]): Block[] {
  const { promises } = timeline.communication;
  const figures = figuresOf(timeline);
  const rows = numbers.map((row) =>
    row === 'promises' ? promisesRow(promises) : figureRow(row, figures[row], timeline),
  );
  const blocks: Block[] = [
    { kind: 'paragraph', sentences: firstWord(timeline) },
    { kind: 'table', columns: ['Number', 'Value', 'Source'], rows },
  ];
  if (promises.length > 0)
    blocks.push({ kind: 'table', columns: ['Next update due (UTC)', 'Outcome', 'Source'], rows: promises.map(rowOf) });
  return blocks;
}

function figureRow(name: Exclude<Row, 'promises'>, figure: Figure, { communication }: Timeline): Cell[] {
  if (figure.state === 'not-applicable') return [FIGURE_NAMES[name], `not applicable (${WHY_NOT[figure.why]})`, ''];
  const sources = distinct(figure.sources);
  if (figure.state === 'invalid') return [FIGURE_NAMES[name], 'invalid (it ends before it begins)', sources];
  if (name === 'updates') return [FIGURE_NAMES[name], String(figure.value), sources];
  const silence = name === 'longest_silence' ? communication.longestSilence : null;
  const when = silence && `, from ${ends(silence.from.at, silence.to.at, 'to')}`;
  return [FIGURE_NAMES[name], `${durationInWords(figure.value)}${when ?? ''}`, sources];
}

const OUTCOMES: Readonly<Record<Fate['state'], string>> = {
  kept: 'kept',
  resolved: 'met by the resolution',
  late: 'late',
  withdrawn: 'withdrawn',
  unmet: 'not met',
  due: 'still open',
};

function promisesRow(promises: readonly PromisedUpdate[]): Cell[] {
  if (promises.length === 0) return ['Promised updates', `not applicable (${WHY_NOT['nothing-promised']})`, ''];
  const states = Object.keys(OUTCOMES) as Fate['state'][];
  const outcomes = states.flatMap((state) => {
    const count = promises.filter((promise) => promise.fate.state === state).length;
    return count === 0 ? [] : [`${count} ${OUTCOMES[state]}`];
  });
  const sources = distinct(promises.flatMap(sourcesOf));
  return ['Promised updates', `${promises.length}: ${listed(outcomes)}`, sources];
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
