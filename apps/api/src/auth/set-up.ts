import { addMilliseconds, DomainError, Label } from '@candor/log';
import { addOperator, countOperators, isSetupLink, putAudit, putSetupLink, takeSetupLink } from '@candor/store';
import { z } from 'zod';
import type { From } from '../audit/from.ts';
import { noteOf } from '../audit/note-act.ts';
import { whoIs } from '../audit/who.ts';
import type { Services } from '../context.ts';
import { NewPassword, Token } from '../links/password.ts';
import { newToken } from '../random.ts';
import { Email } from '../team/email.ts';
import type { Auth } from './auth.ts';
import { hashKey } from './principal.ts';

const LINK_LASTS_MS = 24 * 60 * 60 * 1000;

export const SetUpInput = z.object({
  token: Token,
  name: Label,
  email: Email,
  password: NewPassword,
});
export type SetUpInput = z.infer<typeof SetUpInput>;
export const SetUpDone = z.object({ email: z.string() });

/** While there is no operator: a new one-time link to make the first one, which ends every earlier link. */
export async function offerSetUp({ store, auth, adminUrl, realNow }: Services): Promise<string | null> {
  await removeHalfMade(auth);
  if ((await countOperators(store.reader)) > 0) return null;
  const token = newToken();
  const now = realNow();
  const expiresAt = addMilliseconds(now, LINK_LASTS_MS);
  await store.transaction((tx) => putSetupLink(tx, { tokenHash: hashKey(token), now, expiresAt }));
  return `${adminUrl}/set-up?token=${token}`;
}

/** Makes the first operator, an admin, from the set-up link. The link works once. */
export async function setUp(
  services: Services & { readonly from: From },
  { token, name, ...input }: SetUpInput,
): Promise<z.infer<typeof SetUpDone>> {
  const { store, auth, realNow, newId, from } = services;
  const { password } = await auth.$context;
  const link = { tokenHash: hashKey(token), now: realNow() };
  // Asked before the password is hashed, which is slow on purpose: a stranger must not keep the api busy with it.
  if (!(await isSetupLink(store.reader, link))) throw usedUp();
  const passwordHash = await password.hash(input.password);
  const operator = { id: newId(), name, email: input.email, role: 'admin' } as const;
  await store.transaction(async (tx) => {
    if ((await countOperators(tx)) > 0 || !(await takeSetupLink(tx, link))) throw usedUp();
    await addOperator(tx, { ...operator, passwordHash, now: link.now });
    const { id, ...after } = operator;
    const act = { act: 'SetUp', refused: false, subject: `operator/${id}`, subjectName: name, after };
    await putAudit(tx, noteOf(services, whoIs({ kind: 'operator', ...operator }, from), act));
  });
  return { email: operator.email };
}

/** A first operator whose making was cut off has no password, and would keep everybody out for good. */
async function removeHalfMade(auth: Auth): Promise<void> {
  const { internalAdapter } = await auth.$context;
  const [first, ...others] = await internalAdapter.listUsers(2);
  if (!first || others.length > 0 || (await internalAdapter.findAccounts(first.id)).length > 0) return;
  await internalAdapter.deleteUser(first.id);
}

function usedUp(): DomainError {
  return new DomainError({
    kind: 'forbidden',
    code: 'set-up-link-invalid',
    message: 'This set-up link was used, has run out, or was replaced. Start Candor again to get a new one.',
  });
}
