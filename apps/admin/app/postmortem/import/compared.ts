import type { DiffPart } from '@candor/markdown';
import type { Answer } from '../../forms/answer.ts';

/** One part of a file, as the screen shows what would become of it. */
export interface ComparedPart {
  readonly title: string;
  readonly heading: string | null;
  readonly becomes: 'unchanged' | 'changed' | 'new' | 'removed' | 'refused';
  /** The lines that differ, word by word. */
  readonly lines: readonly (readonly DiffPart[])[];
  readonly why: string | null;
}

/** A file beside the postmortem as it stands. */
export interface Compared {
  readonly parts: readonly ComparedPart[];
  readonly unchanged: number;
  readonly changes: number;
  /** What changes when a colleague saves meanwhile: sent back, so that only what was seen is saved. */
  readonly seen: string;
}

/** The comparison that an answer carries; null where it has none. */
export function comparedIn(answer: Answer | null): Compared | null {
  const text = answer?.fields.compared;
  return text === undefined || text === '' ? null : (JSON.parse(text) as Compared);
}
