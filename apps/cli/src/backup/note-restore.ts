import type { Restored, StoreSettings } from '@candor/store';
import { openStore, putAudit } from '@candor/store';
import { onThisMachine } from '../audit/on-this-machine.ts';

/** Tells the audit of the restored database that it was restored, and from what. */
export async function noteRestore(database: StoreSettings, { label, head, before }: Restored): Promise<void> {
  const store = await openStore(database);
  try {
    const after = {
      index: head.index,
      madeAt: label?.madeAt ?? null,
      release: label?.release ?? null,
      setAside: before,
    };
    const act = { act: 'RestoreBackup', subject: 'database', subjectName: null, before: null, after };
    await store.transaction((tx) => putAudit(tx, onThisMachine(act)));
  } finally {
    await store.close();
  }
}
