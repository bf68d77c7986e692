import { addMilliseconds, DomainError, Label } from '@candor/log';
import { countOperators, putSetupLink, takeSetupLink } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { newToken } from '../random.ts';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './auth.ts';
import { hashKey } from './principal.ts';

const LINK_LASTS_MS = 24 * 60 * 60 * 1000;

export const SetUpInput = z.object({
  token: z.string().min(1).max(200),
  name: Label,
  email: z.email('Give an e-mail address.').max(320),
  password: z
    .string()
    .min(MIN_PASSWORD_LENGTH, `Choose a password of at least ${MIN_PASSWORD_LENGTH} characters.`)
    .max(MAX_PASSWORD_LENGTH, `Choose a password of at most ${MAX_PASSWORD_LENGTH} characters.`),
});
export const SetUpDone = z.object({ email: z.string() });

/** While there is no operator: a new one-time link to make the first one, which ends every earlier link. */
export async function offerSetUp(services: Services): Promise<string | null> {
  const { store, adminUrl, realNow } = services;
  if ((await countOperators(store.reader)) > 0) return null;
  const token = newToken();
  const now = realNow();
  const expiresAt = addMilliseconds(now, LINK_LASTS_MS);
  await store.transaction((tx) => putSetupLink(tx, { tokenHash: hashKey(token), now, expiresAt }));
  return `${adminUrl}/set-up?token=${token}`;
}

/** Makes the first operator, an admin, from the set-up link. The link works once. */
export async function setUp(services: Services, input: z.infer<typeof SetUpInput>): Promise<z.infer<typeof SetUpDone>> {
  const { store, auth, realNow } = services;
  const { internalAdapter, password } = await auth.$context;
  const hash = await password.hash(input.password);
  const link = { tokenHash: hashKey(input.token), now: realNow() };
  const isTaken = await store.transaction(
    async (tx) => (await countOperators(tx)) === 0 && (await takeSetupLink(tx, link)),
  );
  if (!isTaken) throw usedUp();
  try {
    const email = input.email.toLowerCase();
    const user = await internalAdapter.createUser(
      { name: input.name, email, emailVerified: true, role: 'admin' },
      { method: 'admin' },
    );
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: hash,
    });
    return { email };
  } catch (error) {
    const expiresAt = addMilliseconds(link.now, LINK_LASTS_MS);
    await store.transaction((tx) => putSetupLink(tx, { ...link, expiresAt }));
    throw error;
  }
}

function usedUp(): DomainError {
  return new DomainError({
    kind: 'forbidden',
    code: 'set-up-link-invalid',
    message: 'This set-up link was used, has run out, or was replaced. Start Candor again to get a new one.',
  });
}
