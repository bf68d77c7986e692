import { instantOf } from '@candor/log';
import type { ApiKey, Store } from '@candor/store';
import { putAudit, removeLinksMadeBy, revokeApiKey } from '@candor/store';
import { onThisMachine } from '../audit/on-this-machine.ts';

/** Revokes a key, and ends the links that it made. Answers false when it was revoked already. */
export async function endKey(store: Store, { id, name }: Pick<ApiKey, 'id' | 'name'>): Promise<boolean> {
  const now = instantOf(Date.now());
  return store.transaction(async (tx) => {
    if (!(await revokeApiKey(tx, { id, now }))) return false;
    const linksEnded = await removeLinksMadeBy(tx, id);
    const after = { revokedAt: now, linksEnded };
    const act = { act: 'RevokeApiKey', subject: `key/${id}`, subjectName: name, before: null, after };
    await putAudit(tx, onThisMachine(act));
    return true;
  });
}
