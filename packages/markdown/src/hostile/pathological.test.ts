import { Lexer } from 'marked';
import { describe, expect, it, vi } from 'vitest';
import { renderHtml } from '../html/render-html.ts';
import { firstSentence } from '../text/first-sentence.ts';
import { renderText } from '../text/render-text.ts';
import { assertAllowedHtml } from './allowed-html.ts';

const length = 20_000;
const repeated = [
  ...[
    '>',
    '> ',
    '- ',
    '* - ',
    '1. ',
    '> - ',
    '#',
    '|',
    '|-',
    '`',
    '~',
    '```\n',
    '---\n',
    '\n',
    '  \n',
    '\t',
    'a',
    ' ',
    '1',
  ],
  ...[
    '*',
    '_',
    '**a ',
    '*a ',
    '_a ',
    '*_a',
    '__a_b',
    '*a**b',
    '~a',
    '~~a ',
    '`a',
    '``a ',
    '\\',
    '\\``',
    '{',
    '{{t ',
    '&',
    '&#',
  ],
  ...[
    '[',
    '![',
    ']',
    '(',
    '[a](',
    '[a](b',
    '[a](b "',
    '[a][',
    '[[a]',
    '[![',
    '[\\a',
    '[`a`',
    '[a]: b\n',
    '[a]: <',
    '[a]: b (',
  ],
  ...[
    '!',
    '<',
    '<a ',
    '<!--',
    '<![CDATA[',
    '<?',
    'http://',
    'https://a(',
    'https://a&b;',
    'www.a',
    'a@',
    'a@b.',
    'a_',
    '.~a@b.c',
  ],
  ...[
    'a\n',
    'a\\\n',
    '- a\n',
    '- a\n+ b\n',
    '1) a\n',
    '> a\n',
    '> a\nb\n',
    '> - a\nb\n',
    'a\n> ',
    '|a|\n',
    '- a\n\n',
    '[a]\n',
  ],
];
const texts: Record<string, string> = Object.fromEntries(
  repeated.map((unit) => [`${JSON.stringify(unit)} over and over`, unit.repeat(length / unit.length)]),
);
for (const [opening, closing] of [
  ['*a ', ' b*'],
  ['**a ', ' b**'],
  ['_a ', ' b_'],
  ['~~a ', ' b~~'],
  ['*a_', '_b*'],
  ['[a ', ' b](https://c.d)'],
  ['![', '](a)'],
  ['(', ')'],
  ['[a](', '(b)'],
] as const) {
  const count = length / (opening.length + closing.length);
  texts[`${opening} opened and ${closing} closed`] = opening.repeat(count) + closing.repeat(count);
  texts[`${opening} opened and ${closing} once`] = opening.repeat(length / opening.length) + closing;
}
texts['a list nested by indentation'] = Array.from({ length: 140 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join(
  '\n',
);
texts['a wide table of short rows'] = `${'|a'.repeat(2_500)}\n${'|-'.repeat(2_500)}\n${'a\n'.repeat(5_000)}`;
texts['a full table of short rows'] = `${'|a'.repeat(20)}\n${'|-'.repeat(20)}\n${'a\n'.repeat(9_900)}`;
texts['a long address referred to often'] = `[a]: https://x/${'y'.repeat(10_000)}\n\n${'[a]'.repeat(3_300)}`;
texts['many definitions'] = Array.from({ length: 1_500 }, (_, n) => `[${n}]: https://x`).join('\n');
texts['a long address'] = `https://example.com/${'a'.repeat(length)}`;
texts['blanks before a line break'] = `a${' '.repeat(length)}\nb`;
texts['blanks in a link'] = `[a](b${' '.repeat(length)}x)`;

describe('a text written to exhaust the renderer', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`is rendered, not deeper and not much longer than others: ${name}`, () => {
      const html = renderHtml(text);
      expect(assertAllowedHtml(html)).toBeLessThan(60);
      expect(html.length).toBeLessThan(100 * length);
      expect(renderText(text).length).toBeLessThan(10 * length);
      expect([...firstSentence(text)].length).toBeLessThanOrEqual(200);
    });
  }
});

describe('a text that the parser gives up on', () => {
  it('is shown as typed', () => {
    vi.spyOn(Lexer.prototype, 'lex').mockImplementation(() => {
      throw new Error('Infinite loop on byte: 42');
    });
    expect(renderHtml('We are **down** <now>')).toBe('<p>We are **down** &lt;now&gt;</p>');
    expect(renderText('We are **down**')).toBe('We are **down**');
  });

  it('is not one on which marked 18.2 throws: a list in a quote in an item, with a line behind it', () => {
    expect(renderText('- foo\n  > 2) x\nlazy')).toBe('- foo\n  > 2. x\n\nlazy');
    expect(renderText('- a\n  > > b\n  c\n  > 2. d\n  e')).toBe('- a\n  > > b\n  c\n  > 2. d\n  e');
  });
});
