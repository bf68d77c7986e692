import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it('keeps what people write in any script, with its invisible joiners and marks of direction', () => {
    const text = 'a\tb\nc é 障害 الرسائل \u200F\u200E\u061C 👩\u200D🚒 \u00A0\u200C\u200B\uFEFF';
    expect(cleanText(text)).toBe(text);
  });

  it('drops controls, overrides, isolates and noncharacters', () => {
    const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');
    expect(cleanText(controls)).toBe(`\t\n\n${controls.slice(0x20, 0x7f)}\n`);
    expect(cleanText('\u202Aa\u202Bb\u202Cc\u202Dd\u202Ee\u2066f\u2067g\u2068h\u2069i\uFFFEj\uFDD0k\u{10FFFF}')).toBe(
      'abcdefghijk',
    );
  });

  it('makes all line endings one, and lone surrogates visible', () => {
    expect(cleanText('a\r\nb\rc\u0085d\u2028e\u2029f')).toBe('a\nb\nc\nd\ne\nf');
    expect(cleanText('a\uD83Db\uDE00')).toBe('a\uFFFDb\uFFFD');
  });
});
