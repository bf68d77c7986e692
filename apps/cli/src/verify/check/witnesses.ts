import type { EntryOf } from '@candor/record';
import { RECORD_HEAD_PATH } from '@candor/record';
import { HEARTBEAT_PATH, ROOT_PATH } from '@candor/site';
import type { Note } from '../finding.ts';
import type { KeptHead } from '../kept-head.ts';
import { checkSignature } from './signatures.ts';
import type { Told } from './told.ts';
import type { RecordRead } from './whole-record.ts';

/** What somebody holds against the record. */
export interface Witnesses {
  readonly heads: readonly KeptHead[];
  readonly key: string | null;
}

/** Checks the signatures, by the keys that the record tells of, and the record against what somebody kept of it. */
export function checkWitnesses(
  { head, root, heartbeat }: Told,
  { isWhole, newest, keys, continuations, keptAt }: RecordRead,
  { heads, key }: Witnesses,
  note: Note,
): void {
  // A record that breaks before it tells of a key says nothing about signatures.
  if (isWhole || keys.length > 0) {
    if (head) checkSignature(RECORD_HEAD_PATH, head, keys, note);
    if (root) checkSignature(ROOT_PATH, root, keys, note);
    if (heartbeat) checkSignature(HEARTBEAT_PATH, heartbeat, keys, note);
  }
  const newestKey = keys.at(-1)?.keyId;
  if (key !== null && isWhole && newestKey !== key)
    note({ path: RECORD_HEAD_PATH, problem: `is not of the key ${key}: the record tells of ${newestKey ?? 'none'}` });
  for (const [place, { given, index }] of heads.entries()) {
    if (keptAt[place] !== null) continue;
    const isShort = index !== null && newest !== null && index > newest.index;
    const problem = isShort ? `ends before entry ${index}` : 'does not go through it';
    const lost = continuations.find(({ data }) => isLost(index, data));
    const told = lost
      ? ` (entry ${lost.index} says that it goes on without the entries up to ${lost.data.published.index})`
      : '';
    note({ path: 'record', problem: `${problem}: the head that you kept, ${given}${told}` });
  }
}

/** Whether an entry with this number may have been lost where the record goes on over others. */
function isLost(index: number | null, { published, from }: EntryOf<'continued'>['data']): boolean {
  return index === null || (index > (from?.index ?? 0) && index <= published.index);
}
