import type { Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import { firstSentence } from '@candor/markdown';

/** What a document says first, as text on one line of at most 200 characters. */
export function openingOf(document: Text): string {
  return firstSentence(wordsOf(document), { day: '' });
}
