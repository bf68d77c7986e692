import { describe, expect, it } from 'vitest';
import { countdown, lengthInWords, shortWords } from './countdown.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('a promise', () => {
  it.each([
    [6 * MINUTE, 'calm', 6 * MINUTE],
    [5 * MINUTE, 'soon', 5 * MINUTE],
    [MINUTE, 'last', MINUTE],
    [1, 'last', 1],
    [0, 'now', 2 * MINUTE],
    [-2 * MINUTE, 'now', 0],
    [-2 * MINUTE - 1, 'late', 2 * MINUTE + 1],
  ] as const)('%i ms before it is due is %s', (left, phase, milliseconds) => {
    expect(countdown(HOUR + left, HOUR)).toEqual({ phase, milliseconds });
  });
});

it.each([
  [0, '0 s'],
  [59_999, '59 s'],
  [MINUTE, '1 min 0 s'],
  [5 * MINUTE - 1, '4 min 59 s'],
  [59 * MINUTE + 59 * SECOND, '59 min'],
  [HOUR + 24 * MINUTE, '1 h 24 min'],
  [50 * HOUR, '2 d 2 h'],
])('%i ms are %s', (milliseconds, words) => {
  expect(lengthInWords(milliseconds).replaceAll('\u00A0', ' ')).toBe(words);
});

it.each([
  [12 * MINUTE, '12 min'],
  [-MINUTE, 'due now'],
  [-12 * MINUTE, '12 min late'],
])('says in the tab where a promise stands that is due in %i ms', (left, words) => {
  expect(shortWords(HOUR + left, HOUR).replaceAll('\u00A0', ' ')).toBe(words);
});
