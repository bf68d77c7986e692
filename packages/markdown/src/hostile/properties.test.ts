import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../clean-text.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { renderHtml } from '../html/render-html.ts';
import { anyText, fragments } from '../testing/any-text.ts';
import { firstSentence } from '../text/first-sentence.ts';
import { renderText } from '../text/render-text.ts';
import { assertAllowedHtml } from './allowed-html.ts';

const runs = { numRuns: 2_000 };

describe('any text', () => {
  it('becomes HTML of allowed tags, attributes and addresses only', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(1, 2, 3, 4, 5, 6), (text, headingBase) => {
        assertAllowedHtml(renderHtml(text, { headingBase, day: '2024-04-03' }));
      }),
      runs,
    );
  });

  it('becomes plain text that is clean already, and the same each time whatever was rendered between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const [html, plain] = [renderHtml(text), renderText(text)];
        expect(cleanText(plain)).toBe(plain);
        renderHtml(other);
        expect([renderHtml(text), renderText(text)]).toEqual([html, plain]);
      }),
      runs,
    );
  });

  it('begins with a sentence that keeps to its line and length', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 80 }), (text, max) => {
        const sentence = firstSentence(text, { max });
        expect([...sentence].length).toBeLessThanOrEqual(max);
        expect(sentence).not.toMatch(/[\n\t]|^\s|\s$/);
      }),
      runs,
    );
  });

  it("loses no letter or digit that its author sees, but a code block's language", () => {
    // Left out: what is meant to change (references, links, instants) and numbers of items, which are counted anew.
    const kept = fragments.filter((part) => !/[\]&[:(]|2024|1\./.test(part));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kept, 'word', '42'), { maxLength: 30 }), (parts) => {
        const text = cleanText(parts.join('')).replace(/(`{3,}|~{3,}).*/g, '$1');
        expect(lettersIn(renderText(text))).toBe(lettersIn(text));
      }),
      runs,
    );
  });
});

describe('an escaped plain text', () => {
  const contexts: Record<string, (escaped: string) => string> = {
    'a paragraph': (escaped) => escaped,
    'a heading': (escaped) => `## ${escaped}`,
    'an item': (escaped) => `- ${escaped}`,
    'a quote': (escaped) => `> ${escaped}`,
    'a label': (escaped) => `[${escaped}](https://example.org/label)`,
    'emphasis, in a sentence': (escaped) => `Before **x${escaped}x** after`,
    'a table cell': (escaped) => `| a | b |\n|---|---|\n| ${escaped} | 2 |`,
  };
  for (const [place, embed] of Object.entries(contexts)) {
    it(`reads as itself in ${place}`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const plain = cleanText(text).trim().replace(/\s+/g, ' ');
          fc.pre(plain !== '');
          expect(renderText(embed(escapeMarkdown(text)))).toBe(
            renderText(embed('PLAIN')).replace('PLAIN', () => plain),
          );
        }),
        runs,
      );
    });
  }
});

function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
