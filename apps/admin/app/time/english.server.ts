import { calendarIn, durationWords as lengthWords, speechIn } from '@candor/site';

const speech = speechIn('en');

/** Days as the readers' pages write them in English: the console's language. */
export const { dayName, fullDayName, monthWithYear } = calendarIn('en');

/** A length of time in English words, rounded down. Takes milliseconds. */
export function durationWords(milliseconds: number): string {
  return lengthWords(speech, milliseconds);
}
