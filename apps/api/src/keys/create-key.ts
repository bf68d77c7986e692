import { DomainError, Instant, isWithin, Label, Role, Scope } from '@candor/log';
import { createApiKey } from '@candor/store';
import { z } from 'zod';
import { hashKey } from '../auth/principal.ts';
import { CommandId } from '../commands/command-id.ts';
import { secretFor } from '../random.ts';
import type { Admin } from '../team/change-access.ts';
import { changeAccess } from '../team/change-access.ts';
import { endOf } from './end-of.ts';

export const CreateKeyInput = z.object({
  commandId: CommandId,
  name: Label,
  role: Role,
  /** What it is held to; left away or null: everything that its role may do. */
  scope: Scope.nullable().default(null),
  /** When it ends by itself; left away or null: never. */
  expiresAt: Instant.nullable().default(null),
});

/** A key, as it is handed out once. */
export const KeyCreated = z.object({
  keyId: z.string(),
  /** Null when the key was shown before and cannot be shown again. */
  key: z.string().nullable(),
});

/** Makes an api key. It is shown in this answer alone. Throws `expiry-in-past`, `wider-than-own`, `longer-than-own`. */
export async function createKey(
  admin: Admin,
  input: z.infer<typeof CreateKeyInput>,
): Promise<z.infer<typeof KeyCreated>> {
  const { commandId, name, role, scope, expiresAt } = input;
  if (!isWithin(scope, admin.principal.scope)) throw widerThanOwn();
  const key = `candor_${secretFor(commandId)}`;
  const { keyHash, ...kept } = await changeAccess(admin, { type: 'CreateApiKey', input }, async ({ tx, changed }) => {
    const now = admin.realNow();
    if (expiresAt !== null && expiresAt <= now) throw expiryInPast();
    const end = await endOf(tx, admin.principal);
    if (end !== null && (expiresAt === null || expiresAt > end)) throw longerThanOwn(end);
    const made = { id: admin.newId(), name, role, scope, expiresAt, keyHash: hashKey(key), now };
    await createApiKey(tx, made);
    changed({ subject: `key/${made.id}`, subjectName: name, before: null, after: { name, role, scope, expiresAt } });
    return { keyId: made.id, keyHash: made.keyHash };
  });
  return { ...kept, key: keyHash === hashKey(key) ? key : null };
}

/** A key that may make keys must not get around its own scope that way. */
function widerThanOwn(): DomainError {
  return new DomainError({
    kind: 'forbidden',
    code: 'wider-than-own',
    message: 'A key makes no key with a wider scope than its own.',
  });
}

/** Nor around its own end. */
function longerThanOwn(end: Instant): DomainError {
  return new DomainError({
    kind: 'forbidden',
    code: 'longer-than-own',
    message: `A key makes no key that outlives it. Let it end by ${end}.`,
  });
}

function expiryInPast(): DomainError {
  return new DomainError({
    kind: 'invalid',
    code: 'expiry-in-past',
    message: 'The key would have run out already. Give a later date, or none.',
  });
}
