import { listApiKeys } from '@candor/store';
import { Refused, readSettings } from '../env.ts';
import { endKey } from './end-key.ts';
import { withStore } from './with-store.ts';

/** `candor key revoke ID`: ends a key, at once and for good. */
export async function revokeKey(id: string): Promise<void> {
  await withStore(readSettings(process.env), async (store) => {
    const key = (await listApiKeys(store.reader)).find((it) => it.id === id);
    if (!key) throw new Refused(`There is no key ${id}. “candor key list” has them all.`);
    if (!(await endKey(store, key))) throw new Refused(`The key “${key.name}” was revoked already.`);
    process.stderr.write(`The key “${key.name}” is revoked.\n`);
  });
}
