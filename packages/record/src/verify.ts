import { Instant, isText, textMatches } from '@candor/log';
import { commitmentOf, hashLink, headAt } from './chain.ts';
import type { Entry, Head } from './entry.ts';
import { GENESIS } from './entry.ts';

/** The answer to whether a record is whole: its head, or the first index at which it breaks, and how. */
export type Verdict =
  | { readonly ok: true; readonly head: Head }
  | { readonly ok: false; readonly index: number; readonly problem: Problem };

/** What is wrong at an index: the entry's number, its link to the one before, its time, a text, its data or its hash. */
export type Problem = 'index' | 'previous' | 'time' | 'text' | 'commitment' | 'hash';

/** Checks entries one after the other, so that no more than one has to be in memory. */
export interface RecordCheck {
  /** What is wrong with the next entry, or null. After a problem there is no next one. */
  readonly next: (entry: Entry) => Problem | null;
  /** The head of the record after the entries that were right. */
  readonly head: () => Head;
}

/** Begins to check a record from behind `start` (default: from the very first entry). */
export function createRecordCheck(start: Head = GENESIS): RecordCheck {
  let head = start;
  let recordedAt = '';
  return {
    next(entry) {
      const problem = problemOf(entry, head, recordedAt);
      if (problem) return problem;
      head = headAt(entry);
      recordedAt = entry.recordedAt;
      return null;
    },
    head: () => head,
  };
}

/**
 * Checks entries in order, from behind `start` (default: from the very first): numbers without holes, each hash over
 * the one before, each commitment over its data, each text against its hash, and time that never runs backwards.
 *
 * Entries missing at the end cannot be seen from the record alone: compare the head with one you trust.
 */
export function verify(entries: Iterable<Entry>, start: Head = GENESIS): Verdict {
  const check = createRecordCheck(start);
  for (const entry of entries) {
    const problem = check.next(entry);
    if (problem) return { ok: false, index: check.head().index + 1, problem };
  }
  return { ok: true, head: check.head() };
}

function problemOf(entry: Entry, head: Head, recordedBefore: string): Problem | null {
  if (entry.index !== head.index + 1) return 'index';
  if (entry.previous !== head.hash) return 'previous';
  if (!isInstant(entry.recordedAt) || entry.recordedAt < recordedBefore) return 'time';
  if (!textsMatch(entry.data)) return 'text';
  if (!isHash(entry.commitment, () => commitmentOf(entry.data))) return 'commitment';
  return isHash(entry.hash, () => hashLink(entry)) ? null : 'hash';
}

/** Order of text is order of time only in the one form in which an `Instant` is written. */
function isInstant(value: string): boolean {
  return Instant.safeParse(value).data === value;
}

function textsMatch(value: unknown): boolean {
  if (isText(value)) return textMatches(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(textsMatch);
}

/** What has no canonical form (half a surrogate pair, say) has no hash, so nothing is the hash of it. */
function isHash(claimed: string, compute: () => string): boolean {
  try {
    return claimed === compute();
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
