import type { Text, UpdateId } from '@candor/log';
import { textMatches } from '@candor/log';

/**
 * How the words of an update stand: their newest revision (1: as it was published), the seal of its text, and whether
 * they were withdrawn. The words themselves stay in the log.
 */
export interface Wording {
  readonly revision: number;
  readonly seal: Pick<Text, 'hash' | 'salt'>;
  readonly withdrawn: boolean;
}

/** The wordings of all updates of an incident or a maintenance that have words. */
export type Wordings = Readonly<Record<UpdateId, Wording>>;

/** The wordings once an update was published; without words there is nothing to correct. */
export function worded(wordings: Wordings, updateId: UpdateId, text: Text | null): Wordings {
  return text === null ? wordings : { ...wordings, [updateId]: { revision: 1, seal: sealOf(text), withdrawn: false } };
}

/** The wordings once one was corrected. */
export function reworded(wordings: Wordings, updateId: UpdateId, revision: number, text: Text): Wordings {
  return { ...wordings, [updateId]: { revision, seal: sealOf(text), withdrawn: false } };
}

/** The wordings once one was withdrawn. */
export function unworded(wordings: Wordings, updateId: UpdateId): Wordings {
  const wording = wordings[updateId];
  return wording ? { ...wordings, [updateId]: { ...wording, withdrawn: true } } : wordings;
}

/** Whether a wording says just these words. One that was redacted says no words that anyone could know. */
export function isWordedAs({ seal }: Wording, words: string): boolean {
  return textMatches({ ...seal, text: words });
}

function sealOf({ hash, salt }: Text): Wording['seal'] {
  return { hash, salt };
}
