/** What no field of a line, a text, a time or an address takes. */
export const HOSTILE_WORDS: readonly (readonly [string, string])[] = [
  ['a bell', 'a\u0007b <b>bold</b> & "quoted"'],
  ['very long', 'x'.repeat(30_000)],
];

/** What stands behind an address that no link of ours has. */
export const QUERIES = [
  '?%00',
  '?a=%E0%A4%A',
  `?q=${'x'.repeat(4_000)}`,
  '?before=../../etc',
  '?to=//evil.example',
  '?_routes=../../etc',
];

/** Markup in every place that a screen reads from its address. */
export const ECHOED =
  '?q=%3Cscript%3Ealert(1)%3C/script%3E&token=%22%3E%3Cimg%20src=x%3E&to=javascript:alert(1)&person=%3Csvg%3E';

/** Forms that no screen has. */
export const ODD_FORMS: readonly Record<string, string>[] = [
  {},
  { intent: 'x' },
  { intent: '__proto__' },
  { intent: 'toString', form: 'x'.repeat(9_000) },
];

/** What is sent that is no form. */
export const NO_FORMS = [
  'application/json',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'a/b',
];

/** Addresses to go on to after signing in that lead away. */
export const ELSEWHERE = [
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/%09/evil.example',
  'javascript:alert(1)',
  '/..//evil',
];
