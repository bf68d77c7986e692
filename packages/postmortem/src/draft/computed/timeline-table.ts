import { firstSentence } from '@candor/markdown';
import type { NamedChange, Row, Source, Timeline } from '@candor/timeline';
import { headlineOf, statusInWords } from '@candor/timeline';
import type { Block, Cell } from '../../document.ts';
import { counted, distinct, nameOf, tabular } from '../phrases.ts';

const MOST_CHANGES = 3;
const MOST_TOLD = 200;

/** Everything that happened, by when it happened, with both clocks. */
export function timelineBlocks({ rows }: Timeline): Block[] {
  const columns = ['Happened (UTC)', 'Recorded (UTC)', 'Seen by', 'Source', 'What'];
  return [{ kind: 'table', columns, rows: rows.map(rowOf) }];
}

/** The same for readers, who see all that is in it; of a very long one the beginning and the end. */
export function toldTimelineBlocks({ rows }: Timeline): Block[] {
  const columns = ['Happened (UTC)', 'Recorded (UTC)', 'Source', 'What'];
  const table = (some: readonly Row[]): Block => ({ kind: 'table', columns, rows: some.map(toldRowOf) });
  if (rows.length <= MOST_TOLD) return [table(rows)];
  const half = MOST_TOLD / 2;
  const between = rows.slice(half, -half);
  const text = `${between.length} more stand between these and the next ones, on the incident’s page.`;
  const left: Block = { kind: 'paragraph', sentences: [{ text, sources: distinct(between.map((row) => row.source)) }] };
  return [table(rows.slice(0, half)), left, table(rows.slice(-half))];
}

function rowOf(row: Row): Cell[] {
  const [happened, recorded, source, what] = toldRowOf(row);
  return [happened, recorded, row.public ? 'readers' : 'team only', source, what];
}

function toldRowOf(row: Row): [happened: string, recorded: string, source: readonly Source[], what: string] {
  return [tabular(row.happenedAt), tabular(row.recordedAt), [row.source], whatOf(row)];
}

function whatOf(row: Row): string {
  const headline = headlineOf(row);
  switch (row.kind) {
    case 'update': {
      if (row.withdrawn) return `${headline}, withdrawn since${changesIn(row.changes)}`;
      const words = firstSentence(row.text, { day: row.happenedAt.slice(0, 10) });
      return `${headline}${row.revision > 1 ? ', as corrected since' : ''}: ${words}${changesIn(row.changes)}`;
    }
    case 'note':
    case 'impact':
    case 'withdrawal':
    case 'promise-withdrawn':
    case 'postmortem-declined':
      return `${headline}: ${firstSentence(row.text, { day: row.happenedAt.slice(0, 10) })}`;
    default:
      return headline;
  }
}

function changesIn(changes: readonly NamedChange[]): string {
  if (changes.length === 0) return '';
  if (changes.length > MOST_CHANGES) return ` (${counted(changes.length, 'feature')} changed)`;
  return ` (${changes.map((change) => `${nameOf(change)}: ${statusInWords(change.to)}`).join('; ')})`;
}
