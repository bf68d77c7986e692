import type { Timeline } from '@candor/timeline';
import { durationInWords, MILESTONES, statusInWords } from '@candor/timeline';
import type { Cell, Table } from '../document.ts';
import { OUTCOMES } from '../draft/communication/numbers-table.ts';
import { MILESTONE_NAMES } from '../draft/computed/milestones.ts';
import { distinct, nameOf, tabular } from '../draft/phrases.ts';
import { saidAt, updatesOf } from './span.ts';

/** What is drawn, one by one: statuses, milestones and promised updates; the updates in one line. */
export function drawnTable(timeline: Timeline): Table {
  const { features, milestones, communication } = timeline;
  const rows: Cell[][] = [
    ...features.flatMap((feature) =>
      feature.intervals.map(({ status, from, to, began, ended }): Cell[] => [
        `${nameOf(feature)}: ${statusInWords(status)}`,
        tabular(from),
        to === null ? 'ongoing' : tabular(to),
        distinct(ended ? [began, ended] : [began]),
      ]),
    ),
    ...MILESTONES.flatMap((name): Cell[][] => {
      const moment = milestones[name];
      return moment ? [[MILESTONE_NAMES[name], tabular(moment.at), '', [moment.source]]] : [];
    }),
    ...updatesRow(timeline),
    ...communication.promises.map(({ due, source, fate }): Cell[] => {
      const late = fate.state === 'late' ? ` by ${durationInWords(fate.milliseconds)}` : '';
      const sources = 'source' in fate ? [source, fate.source] : [source];
      const came = 'at' in fate ? tabular(fate.at) : '';
      return [`Promised update: ${OUTCOMES[fate.state]}${late}`, tabular(due), came, distinct(sources)];
    }),
  ];
  return { columns: ['What', 'From, at, or due (UTC)', 'Until, or came (UTC)', 'Source'], rows };
}

function updatesRow(timeline: Timeline): Cell[][] {
  const updates = updatesOf(timeline);
  const said = updates.map((update) => saidAt(timeline, update)).toSorted();
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return [];
  const what = updates.length === 1 ? 'Update' : `Updates: ${updates.length}`;
  return [[what, tabular(first), updates.length === 1 ? '' : tabular(last), distinct(updates.map((it) => it.source))]];
}
