import { durationInWords } from '@candor/timeline';

/** A length of time in the timeline's words, its numbers never parted from their units at the end of a line. */
export function durationWords(milliseconds: number): string {
  return durationInWords(milliseconds).replace(/(\d) /g, '$1\u00A0');
}
