import type { Instant } from '@candor/log';
import { Role } from '@candor/log';
import type { Reader, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { InvitationTable } from '../tables.ts';

/** What lets somebody become an operator, once. The link's token is known to who has the link; kept is its hash. */
export interface Invitation {
  readonly id: string;
  /** In lower case. */
  readonly email: string;
  readonly role: Role;
  /** The operator or key that made it. */
  readonly madeBy: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** A link as somebody shows it, by its hash, at a time. */
export interface ShownLink {
  readonly tokenHash: string;
  readonly now: Instant;
}

/** Makes an invitation; an earlier one to the same address ends. */
export async function putInvitation(
  tx: Tx,
  { tokenHash, ...invitation }: Invitation & Pick<ShownLink, 'tokenHash'>,
): Promise<void> {
  const { id, email, role, madeBy, createdAt, expiresAt } = invitation;
  await tx[QUERIES].deleteFrom('invitation').where('email', '=', email).execute();
  const times = { created_at: createdAt, expires_at: expiresAt };
  const row = { id, email, role, token_hash: tokenHash, made_by: madeBy, ...times };
  await tx[QUERIES].insertInto('invitation').values(row).execute();
}

/** Every invitation that was neither accepted nor taken back, oldest first; some may have run out. */
export async function listInvitations(reader: Reader): Promise<Invitation[]> {
  const rows = await reader[QUERIES].selectFrom('invitation').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(invitationOf);
}

/** The invitation that a link stands for, while it lasts, without taking it. */
export async function findInvitation(reader: Reader, { tokenHash, now }: ShownLink): Promise<Invitation | undefined> {
  const row = await reader[QUERIES]
    .selectFrom('invitation')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row && invitationOf(row);
}

/** Takes an invitation away, whether it has run out or not. Answers what it was; undefined when there is none. */
export async function removeInvitation(tx: Tx, id: string): Promise<Invitation | undefined> {
  const row = await tx[QUERIES].deleteFrom('invitation').where('id', '=', id).returningAll().executeTakeFirst();
  return row && invitationOf(row);
}

function invitationOf(row: InvitationTable): Invitation {
  return {
    id: row.id,
    email: row.email,
    role: Role.parse(row.role),
    madeBy: row.made_by,
    createdAt: row.created_at as Instant,
    expiresAt: row.expires_at as Instant,
  };
}
