import type { Draft, Occasion } from './draft.ts';
import type { Found } from './finding.ts';

/** One thing to look for in a draft. */
export interface Rule {
  /** What it looks for, as a switch names it. */
  readonly title: string;
  /** Why it matters to readers, and what to write instead. */
  readonly why: string;
  readonly on: readonly Occasion[];
  /** The languages that it has words for; null where it needs none. */
  readonly words: readonly string[] | null;
  /** `prose` is the text with code, links and typed instants taken out, each word at its own place. */
  readonly find: (draft: Draft, prose: string) => readonly Found[];
}
