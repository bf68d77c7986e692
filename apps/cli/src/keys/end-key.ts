import { instantOf } from '@candor/log';
import type { Store } from '@candor/store';
import { putAudit, revokeApiKey } from '@candor/store';
import { onThisMachine } from '../audit/on-this-machine.ts';
import type { HandedKey } from './create-key.ts';

/** Revokes a key that was made for one call. */
export async function endKey(store: Store, { id, name }: HandedKey): Promise<void> {
  const now = instantOf(Date.now());
  await store.transaction(async (tx) => {
    if (!(await revokeApiKey(tx, { id, now }))) return;
    const act = {
      act: 'RevokeApiKey',
      subject: `key/${id}`,
      subjectName: name,
      before: null,
      after: { revokedAt: now },
    };
    await putAudit(tx, onThisMachine(act));
  });
}
