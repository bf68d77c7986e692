import { DatabaseSync } from 'node:sqlite';
import type { Head } from '@candor/record';
import { logSize } from '../log/load.ts';
import { verifyStore } from '../record/verify-store.ts';
import { openStore } from '../store/open-store.ts';

/** How far a copy goes. */
export interface CheckedCopy {
  readonly sequence: number;
  readonly head: Head;
}

/** A copy that must not be relied on, and why in a sentence. */
export class BrokenCopy extends Error {}

/** Checks log and record of a copy. Throws `BrokenCopy`. */
export async function checkCopy(file: string): Promise<CheckedCopy> {
  const store = await openStore({ file });
  try {
    const verdict = await verifyStore(store.reader);
    if (!verdict.ok) throw new BrokenCopy(`Its log breaks at event ${verdict.sequence} (${verdict.problem}).`);
    return { sequence: await logSize(store.reader), head: verdict.head };
  } finally {
    await store.close();
    settle(file);
  }
}

/** One file again, without a write-ahead log beside it. */
function settle(file: string): void {
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = delete');
  database.close();
}
