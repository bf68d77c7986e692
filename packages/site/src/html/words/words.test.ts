import type { Instant } from '@candor/log';
import { zonedTimes } from '@candor/log';
import { LANGUAGES } from '@candor/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speechIn } from '../../language/speech.ts';
import { scriptWordsIn } from '../document/script-words.ts';
import { ASSETS } from '../testing/open-story.ts';
import { calendarIn, daysBefore } from './calendar.ts';
import { durationWords } from './duration-words.ts';
import { excerpt } from './excerpt.ts';
import { timeFrom } from './time-words.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test.each([
  [0, 'under a minute'],
  [59_999, 'under a minute'],
  [MINUTE, '1 min'],
  [59 * MINUTE, '59 min'],
  [60 * MINUTE, '1 h'],
  [125 * MINUTE, '2 h 5 min'],
  [DAY - 1, '23 h 59 min'],
  [DAY, '1 day'],
  [DAY + 61 * MINUTE, '1 day 1 h'],
  [40 * DAY + 90 * MINUTE, '40 days 1 h'],
])('%i ms are told as %s', (milliseconds, words) => {
  expect(durationWords(speechIn('en'), milliseconds).replaceAll('\u00A0', ' ')).toBe(words);
});

test.each(LANGUAGES)('the script tells lengths of time in the same words: %s', (language) => {
  const source =
    /\/\*\* @param \{number\} milliseconds \*\/\nfunction words[\s\S]*?(?=\/\*\* @param \{ParentNode\})/.exec(
      ASSETS.script,
    );
  const say = scriptWordsIn(language);
  const words: (milliseconds: number) => string = new Function('MINUTE', 'say', `${source?.[0]}; return words;`)(
    MINUTE,
    say,
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 150 * DAY }), (length) => {
      expect(words(length)).toBe(durationWords(speechIn(language), length));
    }),
  );
});

test('an excerpt is one line of plain text, cut between words', () => {
  const cut = (text: string, most: number) => excerpt(text, { most, day: '2024-04-03' });
  expect(cut('**All** is\n\n- well, since {{t 2024-04-03T18:10Z}}', 100)).toBe('All is - well, since 18:10 UTC');
  expect(cut('We are looking. We know more soon.', 17)).toBe('We are looking…');
  expect(cut('a'.repeat(50), 10)).toBe(`${'a'.repeat(10)}…`);
});

test('days are told in full, and counted over the ends of months', () => {
  expect(calendarIn('en').fullDayName('2024-02-29')).toBe('Thursday, 29 February 2024');
  expect(daysBefore('2024-03-01', 13)).toBe('2024-02-17');
});

test('a time is told in the page’s zone, with its date where that is another one', () => {
  const ctx = { clock: zonedTimes('America/New_York'), calendar: calendarIn('en'), ...speechIn('en') };
  const text = (instant: string, day: string) =>
    timeFrom(ctx, day, instant as Instant)
      .toString()
      .replaceAll(/<[^>]*>/g, '');
  expect(text('2024-04-03T18:10:00.000Z', '2024-04-03')).toBe('14:10 EDT');
  expect(text('2024-04-04T03:59:00.000Z', '2024-04-03')).toBe('23:59 EDT');
  expect(text('2024-04-04T04:00:00.000Z', '2024-04-03')).toBe('4 April, 00:00 EDT');
});
