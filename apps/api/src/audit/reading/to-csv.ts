import type { AuditRow } from '@candor/store';
import { csvLine } from '../../csv/csv-line.ts';

const COLUMNS = [
  'number',
  'at',
  'kind',
  'actorId',
  'name',
  'email',
  'role',
  'address',
  'agent',
  'act',
  'refused',
  'subject',
  'subjectName',
  'commandId',
  'requestId',
  'before',
  'after',
] as const satisfies readonly (keyof AuditRow)[];

/** The names of the columns, as the first line. */
export const CSV_HEADER = csvLine(COLUMNS);

/** Rows as CSV (RFC 4180: CRLF, every field quoted). No spreadsheet takes a field for a formula. */
export function toCsv(rows: readonly AuditRow[]): string {
  return rows.map((row) => csvLine(COLUMNS.map((column) => textOf(row[column])))).join('');
}

function textOf(value: AuditRow[keyof AuditRow]): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
