import { isText, textMatches } from '@candor/log';
import { commitmentOf, hashLink, headAt } from './chain.ts';
import type { Entry, Head } from './entry.ts';
import { GENESIS } from './entry.ts';

/** The answer to whether a record is whole: its head, or the first entry at which it breaks, and how. */
export type Verdict =
  | { readonly ok: true; readonly head: Head }
  | { readonly ok: false; readonly index: number; readonly problem: Problem };

/** How an entry can break the record. */
export type Problem = 'index' | 'previous' | 'commitment' | 'hash' | 'text' | 'time';

/**
 * Checks entries in order, from behind `start` (default: from the very first): numbers without holes, each hash over
 * the one before, each commitment over its data, each text against its hash, and time that never runs backwards.
 */
export function verify(entries: Iterable<Entry>, start: Head = GENESIS): Verdict {
  let head = start;
  let recordedAt = '';
  for (const entry of entries) {
    const problem = problemOf(entry, head, recordedAt);
    if (problem) return { ok: false, index: entry.index, problem };
    head = headAt(entry);
    recordedAt = entry.recordedAt;
  }
  return { ok: true, head };
}

function problemOf(entry: Entry, head: Head, recordedBefore: string): Problem | null {
  if (entry.index !== head.index + 1) return 'index';
  if (entry.previous !== head.hash) return 'previous';
  if (entry.recordedAt < recordedBefore) return 'time';
  if (!textsMatch(entry.data)) return 'text';
  if (entry.commitment !== commitmentOf(entry.data)) return 'commitment';
  return entry.hash === hashLink(entry) ? null : 'hash';
}

function textsMatch(value: unknown): boolean {
  if (isText(value)) return textMatches(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(textsMatch);
}
