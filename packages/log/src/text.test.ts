import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWords, redacted } from './testing/index.ts';
import { hashText, isText, REDACTED, resealText, saysWords, sealText, textMatches, wordsOf } from './text.ts';

const SALT = '000102030405060708090a0b0c0d0e0f';
const anySalt = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString('hex'));

describe('a sealed text', () => {
  it('is the hash of 16 salt bytes and the UTF-8 words, as any other program computes it', () => {
    fc.assert(
      fc.property(anyWords, anySalt, (words, salt) => {
        const expected = createHash('sha256').update(Buffer.from(salt, 'hex')).update(words, 'utf8').digest('hex');
        expect(sealText(words, salt)).toEqual({ hash: expected, salt, text: words });
      }),
    );
  });

  it('has another hash with another salt, so that nobody can guess the words from it', () => {
    expect(hashText('yes', SALT)).not.toBe(hashText('yes', SALT.replace('0f', '10')));
  });

  it.each([
    ['a salt of 15 bytes', 'late', SALT.slice(2)],
    ['a salt of 17 bytes', 'late', `${SALT}10`],
    ['a salt in capitals', 'late', SALT.toUpperCase()],
    ['no salt', 'late', ''],
    ['half a surrogate pair', 'late \ud83d', SALT],
  ])('cannot be made with %s', (_, words, salt) => {
    expect(() => sealText(words, salt)).toThrow(RangeError);
  });
});

describe('textMatches', () => {
  const sealed = sealText('Messages are late.', SALT);

  it('holds for what was sealed, and after its redaction', () => {
    expect(textMatches(sealed)).toBe(true);
    expect(textMatches(redacted(sealed))).toBe(true);
  });

  it.each([
    ['other words', { ...sealed, text: 'Messages are fine.' }],
    ['another salt', { ...sealed, salt: SALT.replace('0f', '10') }],
    ['another hash', { ...sealed, hash: hashText('Messages are fine.', SALT) }],
    ['a hash in capitals', { ...sealed, hash: sealed.hash.toUpperCase() }],
    ['a broken salt', { ...sealed, salt: 'salt' }],
    ['words but no salt', { ...sealed, salt: null }],
    ['a salt but no words', { ...sealed, text: null }],
    ['half a surrogate pair where the sealed one had U+FFFD', { ...sealText('\ufffd', SALT), text: '\ud83d' }],
  ])('fails for %s', (_, tampered) => {
    expect(textMatches(tampered)).toBe(false);
  });
});

describe('isText', () => {
  const sealed = sealText('late', SALT);

  it('knows texts, redacted ones too', () => {
    expect(isText(sealed)).toBe(true);
    expect(isText(redacted(sealed))).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['words', 'late'],
    ['a list', [sealed]],
    ['less', { hash: sealed.hash, salt: SALT }],
    ['more', { ...sealed, note: 'internal' }],
    ['as many, but others', { hash: sealed.hash, salt: SALT, words: 'late' }],
    ['a number for a hash', { ...sealed, hash: 1 }],
    ['an object for words', { ...sealed, text: {} }],
  ])('is not taken in by %s', (_, value) => {
    expect(isText(value)).toBe(false);
  });
});

describe('words', () => {
  const sealed = sealText('late', SALT);

  it('are shown until the text is redacted', () => {
    expect(wordsOf(sealed)).toBe('late');
    expect(wordsOf(redacted(sealed))).toBe(REDACTED);
  });

  it('are the same or not', () => {
    expect(saysWords(sealed, 'late')).toBe(true);
    expect(saysWords(sealed, 'Late')).toBe(false);
    expect(saysWords(sealed, null)).toBe(false);
    expect(saysWords(null, null)).toBe(true);
    expect(saysWords(null, undefined)).toBe(true);
    expect(saysWords(null, 'late')).toBe(false);
  });

  it('are not known of a redacted text, not even that there were none', () => {
    expect(saysWords(redacted(sealed), 'late')).toBe(false);
    expect(saysWords(redacted(sealed), null)).toBe(false);
  });

  it('stay redacted where an editor sends back what it was shown', () => {
    const seal = (words: string) => sealText(words, SALT);
    expect(saysWords(redacted(sealed), REDACTED)).toBe(true);
    expect(resealText(redacted(sealed), REDACTED, seal)).toEqual(redacted(sealed));
    expect(resealText(redacted(sealed), 'early', seal)).toEqual(seal('early'));
    expect(resealText(sealed, REDACTED, seal)).toEqual(seal(REDACTED));
    expect(resealText(null, 'early', seal)).toEqual(seal('early'));
  });

  it('keep their seal where they stay the same', () => {
    const seal = (words: string) => sealText(words, 'ff'.repeat(16));
    expect(resealText(sealed, 'late', seal)).toBe(sealed);
    expect(resealText(sealed, 'Late', seal)).toEqual(seal('Late'));
  });
});
