import type { AuditRow } from '@candor/store';

// What makes a spreadsheet calculate (https://owasp.org/www-community/attacks/CSV_Injection), also behind white space
// and in the full widths of East Asia: an apostrophe before it makes it text.
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]|^[\t\r\n]/;

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
export const CSV_HEADER = lineOf(COLUMNS);

/** Rows as CSV (RFC 4180: CRLF, every field quoted). No spreadsheet takes a field for a formula. */
export function toCsv(rows: readonly AuditRow[]): string {
  return rows.map((row) => lineOf(COLUMNS.map((column) => textOf(row[column])))).join('');
}

function textOf(value: AuditRow[keyof AuditRow]): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function lineOf(fields: readonly string[]): string {
  return `${fields.map((field) => `"${harmless(field).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

function harmless(field: string): string {
  return FORMULA.test(field) ? `'${field}` : field;
}
