import fc from 'fast-check';

const PIECES = [
  ...['|', '\n|a|b|\n|-|-|\n|1|2|\n', '| ', '\\|', '\\'],
  ...['\n', '\n\n', '    ', '\t', '# ', '\n## Action items\n', '\n---\n', '---', '===', '***'],
  ...['- ', '1. ', '> ', '- [ ] ', '```', '\n```\n', '~~~', '`', '*', '**', '_', '~~'],
  ...['<!--', '-->', '<details>', '</table>', '<script>', '<SOME/ALL>', '&lt;', '&amp;'],
  ...['[^1]', '\n[^1]: note\n', '\n[record 9]: https://evil.example\n', '![x](https://evil.example/x)', '!', '['],
  ...['](', 'https://example.com', 'www.a.b', '{{t 2024-04-03T18:10Z}}', '{{t '],
  ...[
    '"',
    "'",
    ': ',
    'title: stolen',
    '\u2028',
    '\u0085',
    '\u007f',
    '\u202e',
    '\ufeff',
    'é',
    '障害。',
    '👩‍🚒',
    'word',
    ' ',
  ],
];

/** Texts made to break tables, headings, quotes, code, front matter and provenance, and some harmless ones. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);
