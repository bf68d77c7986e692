import type { Instant, Role } from '@candor/log';
import { sql } from 'kysely';
import type { Reader, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** Somebody who signs in with a password, as they are first made. */
export interface NewOperator {
  readonly id: string;
  readonly name: string;
  /** In lower case: it is what they sign in with. */
  readonly email: string;
  readonly role: Role;
  /** As better-auth hashes passwords. */
  readonly passwordHash: string;
  readonly now: Instant;
}

/** Makes an operator in better-auth's tables, where they can sign in at once. */
export async function addOperator(tx: Tx, { passwordHash, now, ...person }: NewOperator): Promise<void> {
  const made = { createdAt: now, updatedAt: now };
  // What is true, in the words of both engines: 1 in SQLite, a boolean in PostgreSQL.
  const emailVerified = sql<boolean>`1 = 1`;
  await tx[QUERIES]
    .insertInto('user')
    .values({ ...person, emailVerified, ...made })
    .execute();
  const { id } = person;
  const account = { id, accountId: id, providerId: 'credential', userId: id, password: passwordHash, ...made };
  await tx[QUERIES].insertInto('account').values(account).execute();
}

/** How many people have an account. */
export async function countOperators(reader: Reader): Promise<number> {
  const { count } = await reader[QUERIES]
    .selectFrom('user')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
