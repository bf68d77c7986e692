import type { Role } from '@candor/log';
import { instantOf } from '@candor/log';
import { openStore } from '@candor/store';
import type { Settings } from '../env.ts';
import { createKey } from '../keys/create-key.ts';
import { endKey } from '../keys/end-key.ts';
import type { ApiClient } from './client.ts';
import { createApiClient } from './client.ts';

/** A key that is made for a call. */
interface CallKey {
  readonly role?: Role;
  /** When it ends by itself, should nobody revoke it. */
  readonly lastsMs?: number;
}

const LASTS_MS = 60 * 60 * 1000;

/**
 * Speaks to the running api: with `CANDOR_API_KEY`, or, on the machine that has the database, with a key that is made
 * for this one call and revoked after it.
 */
export async function withApi<Answer>(
  settings: Settings,
  work: (api: ApiClient) => Promise<Answer>,
  { role = 'publisher', lastsMs = LASTS_MS }: CallKey = {},
): Promise<Answer> {
  const url = settings.api.url ?? `http://${settings.api.host}:${settings.api.port}`;
  if (settings.apiKey) return work(createApiClient({ url, key: settings.apiKey }));
  const store = await openStore(settings.database);
  try {
    // Should this process be killed in the middle, the key ends by itself.
    const expiresAt = instantOf(Date.now() + lastsMs);
    const made = await createKey(store, { name: 'command line', role, expiresAt });
    try {
      return await work(createApiClient({ url, key: made.key }));
    } finally {
      await endKey(store, made);
    }
  } finally {
    await store.close();
  }
}
