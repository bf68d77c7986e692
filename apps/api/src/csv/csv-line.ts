// What makes a spreadsheet calculate (https://owasp.org/www-community/attacks/CSV_Injection), also behind white space
// and in the full widths of East Asia: an apostrophe before it makes it text.
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]|^[\t\r\n]/;

/** A line of CSV (RFC 4180: CRLF, every field quoted). No spreadsheet takes a field for a formula. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map((field) => `"${harmless(field).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

function harmless(field: string): string {
  return FORMULA.test(field) ? `'${field}` : field;
}
