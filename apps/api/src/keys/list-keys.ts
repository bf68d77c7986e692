import { Instant, Role, SCOPE_ITEMS } from '@candor/log';
import { listApiKeys } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { isValidKey } from './is-valid-key.ts';

/** Every key there ever was, oldest first, without the keys themselves. */
export const KeyList = z.object({
  keys: z.array(
    z.object({
      keyId: z.string(),
      name: z.string(),
      role: Role,
      scope: z.array(z.enum(SCOPE_ITEMS)).readonly().nullable(),
      createdAt: Instant,
      /** To the minute. */
      lastUsedAt: Instant.nullable(),
      expiresAt: Instant.nullable(),
      revokedAt: Instant.nullable(),
      /** Whether it is let in: neither revoked nor run out. */
      isValid: z.boolean(),
    }),
  ),
});

export async function listKeys({ store, realNow }: Services): Promise<z.infer<typeof KeyList>> {
  const [keys, now] = [await listApiKeys(store.reader), realNow()];
  return { keys: keys.map(({ id, ...key }) => ({ keyId: id, ...key, isValid: isValidKey(key, now) })) };
}
