import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../clean-text.ts';
import { assertAllowedHtml } from '../hostile/allowed-html.ts';
import { renderHtml } from '../html/render-html.ts';
import { anyText } from '../testing/any-text.ts';
import { renderMarkdown } from './render-markdown.ts';

const day = '2024-04-03';
const runs = { numRuns: 2_000 };

describe('renderMarkdown', () => {
  it.each([
    [
      'Messages are **not** sent.\nSee [the page](https://example.com/a).',
      'Messages are **not** sent.\\\nSee [the page](https://example.com/a).',
    ],
    ['# Now\n## Then', '### Now\n\n#### Then'],
    ['* one\n* two\n    * deeper\n\nAfter', '- one\n- two\n  - deeper\n\nAfter'],
    ['3. three\n4. four', '3. three\n4. four'],
    ['```js\nopen `code`', '```\nopen `code`\n```'],
    ['    indented\n    ```', '````\nindented\n```\n````'],
    ['| a | b |\n|:-:|---|\n| `x\\|y` | c\\|d |', '| a | b |\n| :-: | --- |\n| `x\\|y` | c\\|d |'],
    ['<SOME/ALL> <!-- x', '\\<SOME/ALL\\> \\<!-- x'],
    ['[^1]: a note\n\n[a]: https://a.b', '\\[^1\\]: a note'],
    ['{{t 2024-04-03T18:10Z}} to {{t 2024-04-04T01:00Z}}', '18:10 UTC to 2024-04-04 01:00 UTC'],
    ['1\\. no item\n\\- nor this', '1\\. no item\\\n\\- nor this'],
    [
      'https://example.com/?a=1 and ![x](https://example.com/x.png)',
      '<https://example.com/?a=1> and [x](https://example.com/x.png)',
    ],
    ['> said\n\n- a\n\n1. b', '> said\n\n- a\n\n1. b'],
    ['- a\n\n\n* b', '- a\n\n* b'],
    ['---', '***'],
    ['Look\\![here](https://example.com/x)', 'Look\\![here](https://example.com/x)'],
    ['**Since:**{{t 2024-04-03T18:10Z}}**(about)**', '**Since:** 18:10 UTC **(about)**'],
    ['*https://example.com*\u200f', '*<https://example.com>* \u200f'],
    ['', ''],
  ])('%j becomes %j', (text, markdown) => {
    expect(renderMarkdown(text, { headingBase: 3, day })).toBe(markdown);
  });

  it('writes headings as strong lines where they shall not stand in an outline', () => {
    expect(renderMarkdown('# Now\ntext')).toBe('**Now**\n\ntext');
  });
});

describe('any text, written anew', () => {
  it('reads as it did', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = renderHtml(text, { headingBase: 3, day });
        expect(wordsIn(renderHtml(renderMarkdown(text, { headingBase: 3, day }), { headingBase: 3, day }))).toBe(
          wordsIn(html),
        );
      }),
      runs,
    );
  });

  it('keeps its blocks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = renderHtml(text, { headingBase: 3, day });
        expect(blocksIn(renderHtml(renderMarkdown(text, { headingBase: 3, day }), { headingBase: 3, day }))).toEqual(
          blocksIn(html),
        );
      }),
      runs,
    );
  });

  it('is safe in other readers of Markdown, with raw HTML on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const foreign = marked.parse(renderMarkdown(text, { headingBase: 3, day }), { async: false });
        expect(foreign).not.toMatch(/<(?:script|img|input|!--|\?|!\[CDATA)/i);
        expect(cleanText(foreign)).toBe(foreign);
      }),
      runs,
    );
  });

  it('reaches nothing outside: not what follows, and nothing around its quote', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = renderMarkdown(text, { day });
        expect(renderHtml(`${written}\n\nAfter.`)).toMatch(/(?:^|>\n)<p>After\.<\/p>$/);
        const quoted = written
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n');
        const around = renderHtml(`Before.\n\n${quoted}\n\nAfter.`);
        expect(around).toMatch(/^<p>Before\.<\/p>\n(?:<blockquote>[\s\S]*<\/blockquote>\n)?<p>After\.<\/p>$/);
        assertAllowedHtml(around);
      }),
      runs,
    );
  });
});

function wordsIn(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, '');
}

function blocksIn(html: string): string[] {
  return [...html.matchAll(/<(\/?(?:h\d|blockquote|ul|ol|li|pre|table|tr|t[hd]|hr))\b/g)].map(
    (match) => match[1] ?? '',
  );
}
