import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    [
      'WhatsApp: messages fail (web & mobile), v2.1 - 50% slower!',
      'WhatsApp: messages fail (web & mobile), v2.1 - 50% slower!',
    ],
    ['a|b *c* _d_ `e` [f](g) <h> ~i~ \\', 'a\\|b \\*c\\* \\_d\\_ \\`e\\` \\[f\\]\\(g) \\<h\\> \\~i\\~ \\\\'],
    ['one\n  two\r\n\tthree ', 'one two three'],
    ['# no heading #', '\\# no heading \\#'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['2024) no item', '2024\\) no item'],
    ['1.5 times', '1.5 times'],
    ['AT&T &amp; &#60;', 'AT\\&T \\&amp; \\&#60;'],
    [
      'https://example.com www.example.com a@example.com @here',
      'https\\://example.com www\\.example.com a\\@example.com @here',
    ],
    ['{{t 2024-04-03T18:10Z}} {x}', '\\{{t 2024-04-03T18:10Z}} {x}'],
    ['\u202Eevil\u0000', 'evil'],
  ])('%j is typed as %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});
