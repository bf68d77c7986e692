import type { Becomes } from './comparison.ts';

/** One text at three places: in the file, here when the file was taken out, and here now. */
export interface Three {
  readonly file: string;
  readonly taken: string;
  readonly now: string;
}

/** What a file makes of one text. What was changed here and there since it was taken out is nobody's to decide but people's. */
export function settle({ file, taken, now }: Three): { readonly becomes: Becomes; readonly why: string | null } {
  if (file === now || file === taken) return { becomes: 'unchanged', why: null };
  if (taken !== now) return { becomes: 'refused', why: BOTH };
  if (file === '') return { becomes: 'removed', why: null };
  return { becomes: now === '' ? 'new' : 'changed', why: null };
}

const BOTH =
  'It was changed here too since the file was taken out. Nothing is overwritten: take it out again, and put your words in.';
