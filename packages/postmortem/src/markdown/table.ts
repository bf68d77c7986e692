import { escapeMarkdown } from '@candor/markdown';
import type { Cell, Table } from '../document.ts';
import { citation } from './sources.ts';

const WIDEST_PADDED = 64;

/** A GFM table whose columns line up for those who read it raw; a column with long texts stays ragged. */
export function writeTable({ columns, rows }: Table): string {
  const body = rows.map((row) => row.map(writeCell));
  const widths = columns.map((column, at) => {
    const width = Math.max(...body.map((row) => [...(row[at] ?? '')].length), column.length, 3);
    return width > WIDEST_PADDED ? column.length : width;
  });
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => padded(cell, widths[at] ?? 0)).join(' | ')} |`;
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function writeCell(cell: Cell): string {
  return typeof cell === 'string' ? escapeMarkdown(cell) : citation(cell);
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - [...cell].length));
}
