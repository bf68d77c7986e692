import type { Instant } from '@candor/log';
import type { Reader, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { PasswordLinkTable } from '../tables.ts';
import type { ShownLink } from './invitations.ts';

/** What lets an operator set a new password, once. */
export interface PasswordLink {
  readonly operatorId: string;
  /** The operator or key that made it. */
  readonly madeBy: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** Makes a link for an operator; their earlier one ends. */
export async function putPasswordLink(
  tx: Tx,
  { operatorId, madeBy, tokenHash, createdAt, expiresAt }: PasswordLink & Pick<ShownLink, 'tokenHash'>,
): Promise<void> {
  await removePasswordLink(tx, operatorId);
  const times = { created_at: createdAt, expires_at: expiresAt };
  const row = { operator_id: operatorId, token_hash: tokenHash, made_by: madeBy, ...times };
  await tx[QUERIES].insertInto('password_link').values(row).execute();
}

/** The links that can still be used. */
export async function listPasswordLinks(reader: Reader, now: Instant): Promise<PasswordLink[]> {
  const rows = await links(reader).where('expires_at', '>', now).execute();
  return rows.map(linkOf);
}

/** The link that somebody shows, while it lasts, without taking it. */
export async function findPasswordLink(
  reader: Reader,
  { tokenHash, now }: ShownLink,
): Promise<PasswordLink | undefined> {
  const row = await links(reader).where('token_hash', '=', tokenHash).where('expires_at', '>', now).executeTakeFirst();
  return row && linkOf(row);
}

/** Takes an operator's link away. */
export async function removePasswordLink(tx: Tx, operatorId: string): Promise<void> {
  await tx[QUERIES].deleteFrom('password_link').where('operator_id', '=', operatorId).execute();
}

function links(reader: Reader) {
  return reader[QUERIES].selectFrom('password_link').select(['operator_id', 'made_by', 'created_at', 'expires_at']);
}

function linkOf(row: Pick<PasswordLinkTable, 'operator_id' | 'made_by' | 'created_at' | 'expires_at'>): PasswordLink {
  return {
    operatorId: row.operator_id,
    madeBy: row.made_by,
    createdAt: row.created_at as Instant,
    expiresAt: row.expires_at as Instant,
  };
}
