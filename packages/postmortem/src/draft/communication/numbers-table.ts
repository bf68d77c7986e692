import type { Communication, CountGroup, Fate, Figure, Figures, Measure, Timeline } from '@candor/timeline';
import {
  COUNT_GROUPS,
  countsInWords,
  durationInWords,
  FIGURE_NAMES,
  figuresOf,
  instantInWords,
  MEASURES,
  WHY_NOT,
} from '@candor/timeline';
import type { Block, Cell } from '../../document.ts';
import { distinct, ends, listed } from '../phrases.ts';

/** What a promised update came to, in a list of how many came to what. */
export const OUTCOMES: Readonly<Record<Fate['state'], string>> = {
  kept: 'kept',
  resolved: 'met by the resolution',
  late: 'late',
  withdrawn: 'withdrawn',
  unmet: 'not met',
  due: 'still open',
};

/** How an incident was told, in numbers, each with the entries that it rests on. */
export function numbersTable(timeline: Timeline): Block {
  const { postmortems } = timeline.communication;
  const promised = postmortems.length > 0 ? postmortems.map(postmortemRow) : [NO_POSTMORTEM];
  return tableOf(timeline, MEASURES, promised);
}

/** The same for readers: they are never told when it was detected, and the postmortem is what they read. */
export function toldNumbersTable(timeline: Timeline): Block {
  const measures = MEASURES.filter((name) => name !== 'first_word_after_detection');
  return tableOf(timeline, measures, []);
}

function tableOf(timeline: Timeline, measures: readonly Measure[], last: readonly Cell[][]): Block {
  const { communication } = timeline;
  const figures = figuresOf(timeline);
  const groups = COUNT_GROUPS.filter(({ of }) => of === 'updates');
  const rows = [
    ...measures.map((name) => measureRow(name, figures[name], communication)),
    promisesRow(communication),
    ...groups.map((group) => groupRow(group, figures)),
    ...last,
  ];
  return { kind: 'table', columns: ['Number', 'Value', 'Source'], rows };
}

function measureRow(name: Measure, figure: Figure, { longestSilence }: Communication): Cell[] {
  if (figure.state === 'not-applicable') return [FIGURE_NAMES[name], `not applicable (${WHY_NOT[figure.why]})`, ''];
  const sources = distinct(figure.sources);
  if (figure.state === 'invalid') return [FIGURE_NAMES[name], 'invalid (it ends before it begins)', sources];
  if (name === 'updates') return [FIGURE_NAMES[name], String(figure.value), sources];
  const silence = name === 'longest_silence' ? longestSilence : null;
  const when = silence && `, from ${ends(silence.from.at, silence.to.at, 'to')}`;
  return [FIGURE_NAMES[name], `${durationInWords(figure.value)}${when ?? ''}`, sources];
}

function promisesRow({ promises }: Communication): Cell[] {
  if (promises.length === 0) return ['Promised updates', `not applicable (${WHY_NOT['nothing-promised']})`, ''];
  const states = Object.keys(OUTCOMES) as Fate['state'][];
  const outcomes = states.flatMap((state) => {
    const count = promises.filter(({ fate }) => fate.state === state).length;
    return count === 0 ? [] : [`${count} ${OUTCOMES[state]}`];
  });
  const sources = promises.flatMap(({ source, fate }) => (fate.state === 'due' ? [source] : [source, fate.source]));
  return ['Promised updates', `${promises.length}: ${listed(outcomes)}`, distinct(sources)];
}

function groupRow(group: CountGroup, figures: Figures): Cell[] {
  const counted = group.counts.map(([name]) => figures[name]);
  const sources = distinct(counted.flatMap((figure) => ('sources' in figure ? figure.sources : [])));
  return [group.label, countsInWords(group, (name) => figures[name]), sources.length === 0 ? '' : sources];
}

const NO_POSTMORTEM: Cell[] = ['Promised postmortem', `not applicable (${WHY_NOT['no-postmortem-promised']})`, ''];

function postmortemRow({ due, source, fate }: Communication['postmortems'][number]): Cell[] {
  const name = 'Promised postmortem';
  const promised = `promised by ${instantInWords(due)}`;
  switch (fate.state) {
    case 'due':
      return [name, `${promised}, still open`, [source]];
    case 'unmet':
      return [name, `${promised}, not there in time`, distinct([source, fate.source])];
    case 'declined':
      return [name, `${promised}, declined at ${instantInWords(fate.at, due)}`, distinct([source, fate.source])];
    case 'late-declined':
      return [
        name,
        `${promised}, late, then declined at ${instantInWords(fate.at, due)}`,
        distinct([source, fate.source]),
      ];
    case 'moved':
      return [name, `${promised}, moved: it was open again`, distinct([source, fate.source])];
    case 'kept':
      return [name, `${promised}, published in time`, distinct([source, fate.source])];
    case 'late':
      return [name, `${promised}, late by ${durationInWords(fate.milliseconds)}`, distinct([source, fate.source])];
  }
}
