import type { DiffPart } from '@candor/markdown';
import { diffWords, renderText } from '@candor/markdown';

/**
 * What became of an update's words, as readers read them: without marks, instants as times of the UTC day on which it
 * happened. Where only marks differ, the Markdown as it was typed.
 */
export function changedParts(before: string, after: string, day: string): DiffPart[] {
  const read = diffWords(renderText(before, { day }), renderText(after, { day }));
  return read.some(({ kind }) => kind !== 'same') ? read : diffWords(before, after);
}
