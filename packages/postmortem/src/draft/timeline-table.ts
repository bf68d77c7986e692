import { firstSentence } from '@candor/markdown';
import type { NamedChange, Row, Timeline } from '@candor/timeline';
import { headlineOf, statusInWords } from '@candor/timeline';
import type { Block, Cell } from '../document.ts';
import { counted, nameOf, tabular } from './phrases.ts';

const MOST_CHANGES = 3;

/** Everything that happened, by when it happened, with both clocks. */
export function timelineBlocks({ rows }: Timeline): Block[] {
  const columns = ['Happened (UTC)', 'Recorded (UTC)', 'Seen by', 'Source', 'What'];
  return [{ kind: 'table', columns, rows: rows.map(rowOf) }];
}

function rowOf(row: Row): Cell[] {
  return [
    tabular(row.happenedAt),
    tabular(row.recordedAt),
    row.public ? 'readers' : 'team only',
    [row.source],
    whatOf(row),
  ];
}

function whatOf(row: Row): string {
  const headline = headlineOf(row);
  switch (row.kind) {
    case 'update': {
      const words = firstSentence(row.text, { day: row.happenedAt.slice(0, 10) });
      return `${headline}: ${words}${changesIn(row.changes)}`;
    }
    case 'note':
    case 'impact':
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
