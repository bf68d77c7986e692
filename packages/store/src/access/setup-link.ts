import type { Instant } from '@candor/log';
import type { Reader, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** What somebody shows who wants to become the first operator, as its hash. */
export interface ShownSetupLink {
  readonly tokenHash: string;
  readonly now: Instant;
}

/** Makes a set-up link valid until it expires or is taken, and every earlier one invalid. */
export async function putSetupLink(
  tx: Tx,
  { tokenHash, now, expiresAt }: ShownSetupLink & { readonly expiresAt: Instant },
): Promise<void> {
  await tx[QUERIES].deleteFrom('setup_link').execute();
  const row = { token_hash: tokenHash, created_at: now, expires_at: expiresAt };
  await tx[QUERIES].insertInto('setup_link').values(row).execute();
}

/** Whether a set-up link is valid, without taking it. */
export async function isSetupLink(reader: Reader, { tokenHash, now }: ShownSetupLink): Promise<boolean> {
  const row = await reader[QUERIES]
    .selectFrom('setup_link')
    .select('token_hash')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a set-up link: true once, if it is valid. */
export async function takeSetupLink(tx: Tx, { tokenHash, now }: ShownSetupLink): Promise<boolean> {
  const { numDeletedRows } = await tx[QUERIES]
    .deleteFrom('setup_link')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
