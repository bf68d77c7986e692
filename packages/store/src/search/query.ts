import { foldWords } from './words.ts';

/** Words that must stand in a text in a row; of the last one perhaps only the beginning. */
export interface Term {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/**
 * What a person looks for. Terms are parted by blanks and must all be there; what stands in quotation marks is one term,
 * and so is `status.example.com`. The last word, unless quoted, may be the beginning of one. Any string is a query; one
 * without a word in it has no terms.
 */
export function readQuery(query: string): Term[] {
  const parts = [...query.replace(/[“”„‟«»＂]/g, '"').matchAll(/"([^"]*)("?)|[^\s"]+/g)];
  const terms = parts.map(({ 0: whole, 1: quoted, 2: closing }) => ({
    words: foldWords(quoted ?? whole).map(({ word }) => word),
    isPrefix: closing !== '"',
  }));
  const withWords = terms.filter(({ words }) => words.length > 0);
  return withWords.map((term, position) => ({
    ...term,
    isPrefix: term.isPrefix && position === withWords.length - 1,
  }));
}
