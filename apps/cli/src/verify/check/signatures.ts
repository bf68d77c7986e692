import type { ToldKey } from '@candor/record';
import { keyIdOf, verifySignature } from '@candor/record';
import type { Note } from '../finding.ts';
import type { Document } from './document.ts';
import { isCanonical } from './document.ts';

/** A file that says how far the record goes, and who signed it. */
type SignedFile = Document<{ readonly index: number; readonly key?: string; readonly signature?: string }>;

/**
 * Checks that a file is signed by the key that the record tells of at that place: the last one told by an entry up to
 * it. So nobody can put a key of their own beside a record that names another.
 */
export function checkSignature(path: string, file: SignedFile, keys: readonly ToldKey[], note: Note): void {
  const problem = problemOf(file, keys);
  if (problem) note({ path, problem });
}

function problemOf(file: SignedFile, keys: readonly ToldKey[]): string | null {
  const { index, key } = file.value;
  const told = keys.findLast((it) => it.index <= index);
  if (!told) return 'cannot be checked: up to there the record tells of no key';
  if (key === undefined) return 'is not signed';
  if (key !== told.keyId) return `is signed by the key ${key}, but entry ${told.index} tells of ${told.keyId}`;
  if (keyIdOf(told.publicKey) !== key)
    return `is signed by a key that entry ${told.index} does not name by its own name`;
  if (!isCanonical(file)) return 'is not written as it is signed';
  return verifySignature(told.publicKey, file.raw) ? null : 'has a signature that does not hold';
}
