import type { Reader, Store } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** Whether words that were redacted may still lie in what the database's files do not use any more. */
export async function isRewriteDue(reader: Reader): Promise<boolean> {
  return (await newestErasure(reader)) !== null;
}

/**
 * Writes the database's files anew, without what redactions left in them: free pages, the write-ahead log. Answers false
 * when somebody is reading old pages just now: to be tried again. Nobody else gets a turn meanwhile; a second for each
 * hundred megabytes or so. Nothing happens where it is not due.
 */
export async function rewriteFiles(store: Store): Promise<boolean> {
  const upTo = await newestErasure(store.reader);
  if (upTo === null) return true;
  if (!(await store.rewriteFiles())) return false;
  await store.transaction((tx) => tx[QUERIES].deleteFrom('erasure').where('sequence', '<=', upTo).execute());
  return true;
}

async function newestErasure(reader: Reader): Promise<number | null> {
  const { sequence } = await reader[QUERIES]
    .selectFrom('erasure')
    .select(({ fn }) => fn.max('sequence').as('sequence'))
    .executeTakeFirstOrThrow();
  return sequence;
}
