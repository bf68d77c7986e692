import type { Stretch } from '@candor/wording';

/** A word as it is compared: in small letters, without what nobody sees. */
export interface Word extends Stretch {
  readonly word: string;
}

/** Words, and where links lead, which is passed over: a link that was added does not make other words of it. */
const WORD = /\]\([^()\s]*(?:\s+"[^"]*")?\)|\p{L}[\p{L}\p{N}\p{M}\p{Cf}]*|\p{N}[\p{L}\p{N}\p{M}\p{Cf}]*/gu;

/** The words of a text, whatever marks and signs stand between them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .filter(([found]) => !found.startsWith(']'))
    .map(({ 0: found, index }) => ({
      word: found
        .replace(/\p{Cf}/gu, '')
        .normalize('NFKC')
        .toLowerCase(),
      from: index,
      to: index + found.length,
    }));
}
