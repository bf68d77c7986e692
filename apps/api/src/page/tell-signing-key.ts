import { CLOCK } from '@candor/log';
import type { SigningKey } from '@candor/record';
import { decideSigningKey, PAGE_STREAM } from '@candor/record';
import { loadSigningKey } from '@candor/store';
import { execute, said } from '../commands/execute.ts';
import type { Services } from '../context.ts';

/**
 * Tells readers which key signs from here on, when the one told last is another. The command's id names both, so that two
 * processes that start with the same key tell it once, and a key can come back after another one.
 */
export async function tellSigningKey(services: Services, { keyId, publicKey }: SigningKey): Promise<void> {
  const before = await loadSigningKey(services.store.reader);
  if (before?.publicKey === publicKey) return;
  const input = { commandId: `signing-key/${keyId}/after/${before?.index ?? 0}`, keyId, publicKey };
  await execute({ ...services, actor: CLOCK }, { type: 'TellSigningKey', input }, async ({ tx, at, append }) =>
    said(await append(PAGE_STREAM, decideSigningKey(await loadSigningKey(tx), input, at))),
  );
  services.logger.info({ key: keyId }, 'a signing key was told to readers');
}
