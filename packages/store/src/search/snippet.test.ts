import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';
import { snippetOf } from './snippet.ts';

/** A snippet with its marks as brackets. */
const shown = (text: string, query: string) =>
  snippetOf(text, readQuery(query))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('a snippet', () => {
  it('marks whole words, phrases as one, and beginnings by their word', () => {
    expect(shown('We found a bad cache. The cache is cold.', 'CACHE')).toBe(
      'We found a bad [cache]. The [cache] is cold.',
    );
    expect(shown('We found a bad cache.', '"a bad" fo')).toBe('We [found] [a bad] cache.');
    expect(shown('Die Grüße <b>gingen</b>\n\nnicht.', 'grusse')).toBe('Die [Grüße] <b>gingen</b> nicht.');
    expect(shown('障害が発生しました', '発生')).toBe('障害が[発生]しました');
  });

  it('is the stretch with most of the terms, cut between words', () => {
    const filler = 'so it goes on and on '.repeat(30);
    const text = `The cache is cold. ${filler}The cache of Paris is cold. ${filler}`;
    const snippet = shown(text, 'paris cache');
    expect(snippet).toMatch(/^… .*on The \[cache\] of \[Paris\] is cold\. so it .* …$/);
    expect(snippet.length).toBeLessThan(270);
  });

  it('is the beginning when nothing in it is marked', () => {
    expect(shown('We look.', 'elsewhere')).toBe('We look.');
  });

  it('says nothing that the text does not, whatever text and query are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), fc.string({ unit: 'grapheme' }), (text, query) => {
        const said = snippetOf(text, readQuery(query)).map((part) => part.text);
        const whole = text.replace(/\s+/g, ' ');
        expect(whole.replaceAll(' ', '')).toContain(
          said
            .join('')
            .replace(/^… | …$/g, '')
            .replaceAll(' ', ''),
        );
      }),
    );
  });
});
