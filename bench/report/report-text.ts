import type { Goal, Measured, Row, Table } from '../bench.ts';
import type { Machine } from '../machine/describe-machine.ts';

/** What a bench found, and where. */
export interface Report extends Measured {
  readonly bench: string;
  readonly machine: Machine;
}

/** A report for people: tables as Markdown has them, so that they can be taken into a page as they are. */
export function reportText({ machine, tables, goals, notes }: Report): string {
  const { processor, cores, memory, system, node, load, day } = machine;
  const where = `${processor}, ${cores} cores, ${memory} GiB, ${system}, Node ${node}; load ${load} before; ${day}`;
  const parts = [where, ...tables.map(tableText)];
  if (goals.length > 0) parts.push(tableText({ title: 'Goals', rows: goals.map(goalRow) }));
  if (notes.length > 0) parts.push(notes.map((note) => `- ${note}`).join('\n'));
  return parts.join('\n\n');
}

function goalRow({ goal, measured, isMet }: Goal): Row {
  return { goal, measured, met: isMet === null ? 'not measured' : isMet ? 'yes' : 'NO' };
}

function tableText({ title, rows }: Table): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => columns.map((column) => cellText(row[column])));
  const widths = columns.map((column, at) => Math.max(column.length, 3, ...cells.map((row) => row[at]?.length ?? 0)));
  const isRight = columns.map((column) => rows.every((row) => typeof (row[column] ?? 0) === 'number'));
  const line = (words: readonly string[]) =>
    `| ${words.map((word, at) => (isRight[at] ? word.padStart(widths[at] ?? 0) : word.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (isRight[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [`${title}\n`, line(columns), line(rule), ...cells.map(line)].join('\n');
}

function cellText(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? value.toLocaleString('en', { maximumSignificantDigits: 6 }) : value;
}
