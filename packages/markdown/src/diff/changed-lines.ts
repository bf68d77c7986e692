import type { DiffPart } from './diff-words.ts';
import { diffWords } from './diff-words.ts';

/**
 * The lines of two texts in which they differ, word by word: each line as its parts, in reading order. Nothing where both
 * are the same.
 */
export function changedLines(before: string, after: string): DiffPart[][] {
  const lines: DiffPart[][] = [[]];
  for (const { kind, text } of diffWords(before, after))
    for (const [place, line] of text.split('\n').entries()) {
      if (place > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push({ kind, text: line });
    }
  return lines.filter((line) => line.some(({ kind }) => kind !== 'same'));
}
