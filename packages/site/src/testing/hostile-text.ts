import { Label, Prose, Title } from '@candor/log';
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
  .map((fragments) => fragments.join(' ').replaceAll('\u0000', ''));

const line = text.map((it) => it.replace(/[\r\n]+/g, ' '));

/** Texts that break what is not careful, among harmless ones; each as its schema lets it through. */
export const hostile = {
  label: line.map((it) => Label.safeParse(it.slice(0, 100).toWellFormed()).data ?? 'Unnamed'),
  title: line.map((it) => Title.safeParse(it.slice(0, 180).toWellFormed()).data ?? 'Untitled'),
  prose: text.map((it) => Prose.safeParse(it).data ?? 'Nothing.'),
};
