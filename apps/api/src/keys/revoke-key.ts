import { DomainError } from '@candor/log';
import { listApiKeys, removeLinksMadeBy, revokeApiKey } from '@candor/store';
import { z } from 'zod';
import { difference } from '../audit/difference.ts';
import { CommandId } from '../commands/command-id.ts';
import { OpaqueId } from '../commands/opaque-id.ts';
import type { Admin } from '../team/change-access.ts';
import { changeAccess } from '../team/change-access.ts';

export const RevokeKeyInput = z.object({ commandId: CommandId, keyId: OpaqueId });
export const KeyRevoked = z.object({ name: z.string() });

/** Ends a key: what it sends next is a stranger's, and the links that it made end. Throws `key-not-found`. */
export function revokeKey(admin: Admin, input: z.infer<typeof RevokeKeyInput>): Promise<z.infer<typeof KeyRevoked>> {
  return changeAccess(admin, { type: 'RevokeApiKey', input }, async ({ tx, changed }) => {
    const { keyId: id } = input;
    const key = (await listApiKeys(tx)).find((it) => it.id === id);
    if (!key || !(await revokeApiKey(tx, { id, now: admin.realNow() }))) throw keyNotFound();
    const linksEnded = await removeLinksMadeBy(tx, id);
    const { name, role } = key;
    const { before, after } = difference({ name, role }, null);
    changed({ subject: `key/${id}`, subjectName: name, before, after: { ...after, linksEnded } });
    return { name };
  });
}

function keyNotFound(): DomainError {
  return new DomainError({
    kind: 'not-found',
    code: 'key-not-found',
    message: 'There is no such key, or it was revoked already.',
  });
}
