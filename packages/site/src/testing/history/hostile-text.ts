import fc from 'fast-check';

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '[link](javascript:alert(1)) [ok](https://example.com/?a=1&b=2)',
  '<SOME/ALL>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<?xml version="1.0"?>',
  '</content></entry></feed>',
  '</script></title></textarea>',
  '&amp; &#0; &#x1; &nbsp; &bogus;',
  '{{t 2024-04-03T18:10Z}} {{t nonsense}}',
  '**Resolved** - <strong>Resolved</strong>',
  '\u0001\u0008\u000b\u001b[31m\u007f\u0085\u009f',
  '\ufffe\uffff\u{1fffe}',
  '\u2028\u2029\u202e\u2066right to left',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '- one\n- two\n\n> said\n\n```\ncode\n```',
  'Grüße, 障害, عطل, 👩‍👩‍👧',
  '__proto__ constructor toString',
] as const;

const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom(...ATTACKS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const text = fc
  .array(fragment, { minLength: 1, maxLength: 4 })
  .map((fragments) => fragments.join(' ').replaceAll('\u0000', '').trim() || 'Nothing.');

const line = text.map((it) => it.replace(/[\r\n]+/g, ' '));

/**
 * Texts that break what is not careful, among harmless ones. Also such as no schema lets through: a page must stand up to
 * what an older release or an import let in.
 */
export const hostile = {
  label: line.map((it) => shortened(it, 120)),
  title: line.map((it) => shortened(it, 200)),
  prose: text,
};

function shortened(it: string, most: number): string {
  return it.slice(0, most).toWellFormed();
}
