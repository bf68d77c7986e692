import type { ToldKey } from '@candor/record';
import { canonicalJson, KEYS_PATH, KeySet, keySetOf } from '@candor/record';
import type { Note } from '../finding.ts';
import type { Source } from '../source/source.ts';
import { MOST_BYTES } from '../source/source.ts';
import { readDocument } from './document.ts';

/** Checks that the published keys are those that the record tells of. Another release may say more of each. */
export async function checkKeys(source: Source, told: readonly ToldKey[], note: Note): Promise<void> {
  if (told.length === 0) return;
  // What is missing or has another form does not hold them either.
  const file = await readDocument(source, { path: KEYS_PATH, schema: KeySet, most: MOST_BYTES }, () => {});
  if (!file || canonicalJson(file.value) !== canonicalJson(keySetOf(told)))
    note({ path: KEYS_PATH, problem: 'does not hold the keys that the record tells of' });
}
