import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';
import { foldWords } from './words.ts';

const wordsOf = (text: string) => foldWords(text).map(({ word }) => word);

describe('words', () => {
  it.each([
    ['Straße STRASSE Grüße naïve', 'strasse strasse grusse naive'],
    ['Ærø, Łódź; Þór', 'aero lodz thor'],
    ['İstanbul ısı', 'istanbul isi'],
    ['Ёлка', 'елка'],
    ['Οδός ΟΔΟΣ', 'οδοσ οδοσ'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد أحمد', 'محمد احمد'],
    ['हिन्दी की का', 'हिन्दी की का'],
    ['障害が発生', '障 害 が 発 生'],
    ['ﾊﾞｽ バス', 'バ ス バ ス'],
    ['ที่ส่ง', 'ที่ ส่ ง'],
    ['서버 장애', '서버 장애'],
    ['½ ﬁne １２', '1 2 fine 12'],
    ['don’t status.example.com', 'don t status example com'],
    ['a\u00adb c\u200dd', 'ab cd'],
    ['🔥 1️⃣ -- "*" \' \\', '1'],
    ['', ''],
  ])('of “%s” are “%s”', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it('are cut where no database would hold them, between characters', () => {
    expect(wordsOf(`${'𝒳'.repeat(60)}ab`)[0]).toHaveLength(62);
    expect(wordsOf('𐐷'.repeat(150))).toEqual(['𐐷'.repeat(100)]);
  });

  it('stand where they stood, and are their own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = foldWords(text);
        for (const { word, start, end } of words) {
          expect(wordsOf(text.slice(start, end))).toContain(word);
          expect(wordsOf(word).join('')).toBe(word);
        }
        expect(words.map(({ start }) => start)).toEqual(words.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
    );
  });

  it('hold nothing that an engine could take for an operator, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text)) expect(word).not.toMatch(/[\s!-/:-@[-`{-~]/);
      }),
    );
  });
});

describe('a query', () => {
  const read = (query: string) =>
    readQuery(query).map(({ words, isPrefix }) => words.join('+') + (isPrefix ? '*' : ''));
  it.each([
    ['photos fail', ['photos', 'fail*']],
    ['“Photos fail” again', ['photos+fail', 'again*']],
    ['"photos fail"', ['photos+fail']],
    ['"photos fail', ['photos+fail*']],
    ['status.example.com down', ['status+example+com', 'down*']],
    ['down -- "" *', ['down*']],
    ['障害', ['障+害*']],
    [" ' *) OR NEAR( ", ['or', 'near*']],
    ['!!', []],
    ['', []],
  ])('%s', (query, terms) => {
    expect(read(query)).toEqual(terms);
  });
});
