import { createHash, randomBytes, randomInt } from 'node:crypto';
import { instantOf, Role } from '@candor/log';
import type { Store } from '@candor/store';
import { createApiKey, openStore, putAudit } from '@candor/store';
import { z } from 'zod';
import { onThisMachine } from '../audit/on-this-machine.ts';
import { readSettings } from '../env.ts';

export const KeyOptions = z.object({
  role: Role,
  name: z.string().trim().min(1, 'Give the key a name.').max(120),
});

/** An api key as it is handed out once. */
export interface HandedKey {
  readonly id: string;
  readonly name: string;
  readonly key: string;
}

/** Makes an api key in the database. Its hash is kept; the key itself is nowhere but in the answer. */
export async function createKey(store: Store, { role, name }: z.infer<typeof KeyOptions>): Promise<HandedKey> {
  const key = `candor_${randomBytes(32).toString('base64url')}`;
  const id = Array.from({ length: 12 }, () => randomInt(36).toString(36)).join('');
  const keyHash = createHash('sha256').update(key).digest('hex');
  const after = { name, role };
  await store.transaction(async (tx) => {
    await createApiKey(tx, { id, name, role, keyHash, now: instantOf(Date.now()) });
    const act = { act: 'CreateApiKey', subject: `key/${id}`, subjectName: name, before: null, after };
    await putAudit(tx, onThisMachine(act));
  });
  return { id, name, key };
}

/** `candor key create`: prints a new key, once. The api may be running. */
export async function printNewKey(options: unknown): Promise<void> {
  const parsed = KeyOptions.parse(options);
  const store = await openStore(readSettings(process.env).database);
  try {
    await store.migrate();
    const { key } = await createKey(store, parsed);
    process.stderr.write(
      `Key “${parsed.name}” for a ${parsed.role}. It is shown once; send it as “Authorization: Bearer KEY”.\n`,
    );
    process.stdout.write(`${key}\n`);
  } finally {
    await store.close();
  }
}
