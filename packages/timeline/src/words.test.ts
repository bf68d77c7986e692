import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from './testing/index.ts';
import { dayInWords, durationInWords, instantInWords } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('durationInWords', () => {
  test.each([
    [0, 'under a minute'],
    [MINUTE - 1, 'under a minute'],
    [MINUTE, '1 min'],
    [HOUR - 1, '59 min'],
    [HOUR, '1 h'],
    [HOUR + 24 * MINUTE, '1 h 24 min'],
    [DAY - 1, '23 h 59 min'],
    [DAY, '1 day'],
    [DAY + 59 * MINUTE, '1 day'],
    [2 * DAY + 3 * HOUR, '2 days 3 h'],
    [400 * DAY, '400 days'],
  ])('%d ms is %s', (milliseconds, words) => {
    expect(durationInWords(milliseconds)).toBe(words);
  });

  test('never says zero of anything, and never less for a longer time', () => {
    fc.assert(
      fc.property(fc.nat(900 * DAY), (milliseconds) => {
        const words = durationInWords(milliseconds);
        expect(words).not.toMatch(/(^|\s)0\s/);
        expect(words).not.toBe('');
        expect(durationInWords(milliseconds + DAY)).not.toBe(words);
      }),
    );
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no length of time', (milliseconds) => {
    expect(() => durationInWords(milliseconds)).toThrow(RangeError);
  });
});

test('instants are told in UTC, with their day where it is not the day spoken of', () => {
  expect(instantInWords(at('18:10:59'))).toBe('18:10 UTC on 3 April 2024');
  expect(instantInWords(at('18:10'), at('23:59'))).toBe('18:10 UTC');
  expect(instantInWords(at('18:10'), at('2024-04-04T00:00:00Z'))).toBe('18:10 UTC on 3 April 2024');
  expect(dayInWords(at('2024-12-31T23:59:59Z'))).toBe('31 December 2024');
});
