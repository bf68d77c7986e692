import type { Line } from './lines.ts';
import { unescapeMarkdown } from './unescape.ts';

/** A table of a section, each row by the names of its columns in lower case, cells as plain text. */
export interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly ReadonlyMap<string, string>[];
}

const DELIMITERS = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Takes the first table out of a section that has a column of that name; null where there is none. */
export function takeTable(lines: readonly Line[], column: string): { table: ReadTable; rest: Line[] } | null {
  const head = lines.findIndex(
    ({ text, kind }, at) =>
      kind === 'prose' && DELIMITERS.test(lines[at + 1]?.text ?? '') && cellsOf(text).map(lower).includes(column),
  );
  if (head < 0) return null;
  const after = lines.findIndex(({ text }, at) => at > head + 1 && !text.includes('|'));
  const end = after < 0 ? lines.length : after;
  const columns = cellsOf(lines[head]?.text ?? '').map(lower);
  const rows = lines.slice(head + 2, end).map(({ text }) => {
    const cells = cellsOf(text).map(unescapeMarkdown);
    return new Map(columns.map((name, place) => [name, cells[place] ?? '']));
  });
  return { table: { columns, rows }, rest: [...lines.slice(0, head), ...lines.slice(end)] };
}

function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<=(?:^|[^\\])(?:\\\\)*)\|$/, '');
  return inner.split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/).map((cell) => cell.trim());
}

function lower(text: string): string {
  return text.toLowerCase();
}
