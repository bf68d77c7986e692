import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Instant, instantOf, Label, Role, Scope } from '@candor/log';
import type { ApiKey, Store } from '@candor/store';
import { createApiKey, putAudit } from '@candor/store';
import { z } from 'zod';
import { onThisMachine } from '../audit/on-this-machine.ts';
import { readSettings } from '../env.ts';
import { withStore } from './with-store.ts';

/** A date as it begins in UTC, or an instant. */
const Ending = z
  .string()
  .transform((value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00Z` : value))
  .pipe(Instant)
  .refine((value) => value > instantOf(Date.now()), 'The key would have run out already. Give a later date, or none.');

/** What `candor key create` takes. */
export const KeyOptions = z.object({
  role: Role,
  name: Label,
  scope: z
    .string()
    .transform((items) => items.split(',').map((item) => item.trim()))
    .pipe(Scope)
    .optional(),
  expires: Ending.optional(),
});

/** An api key as it is handed out once. */
export interface HandedKey {
  readonly id: string;
  readonly name: string;
  readonly key: string;
}

/** Makes an api key in the database. Its hash is kept; the key itself is nowhere but in the answer. */
export async function createKey(
  store: Store,
  { role, name, scope = null, expiresAt = null }: Pick<ApiKey, 'role' | 'name'> & Partial<ApiKey>,
): Promise<HandedKey> {
  const key = `candor_${randomBytes(32).toString('base64url')}`;
  const id = Array.from({ length: 12 }, () => randomInt(36).toString(36)).join('');
  const keyHash = createHash('sha256').update(key).digest('hex');
  const after = { name, role, scope, expiresAt };
  await store.transaction(async (tx) => {
    await createApiKey(tx, { id, ...after, keyHash, now: instantOf(Date.now()) });
    const act = { act: 'CreateApiKey', subject: `key/${id}`, subjectName: name, before: null, after };
    await putAudit(tx, onThisMachine(act));
  });
  return { id, name, key };
}

/** `candor key create`: prints a new key, once. The api may be running. */
export async function printNewKey(options: unknown): Promise<void> {
  const { expires, ...parsed } = KeyOptions.parse(options);
  const { key } = await withStore(readSettings(process.env), (store) =>
    createKey(store, { ...parsed, ...(expires ? { expiresAt: expires } : {}) }),
  );
  process.stderr.write(
    `Key “${parsed.name}”, role ${parsed.role}. It is shown once; send it as “Authorization: Bearer KEY”.\n`,
  );
  process.stdout.write(`${key}\n`);
}
