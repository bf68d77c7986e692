import type { Instant } from '@candor/log';
import { Role } from '@candor/log';
import { sql } from 'kysely';
import type { Reader, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import { momentOf } from './moments.ts';

/** Somebody who signs in. */
export interface Operator {
  readonly id: string;
  readonly name: string;
  /** In lower case: it is what they sign in with. */
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Instant;
}

export interface NewOperator extends Omit<Operator, 'createdAt'> {
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

/** Every operator, in the order in which they came. */
export async function listOperators(reader: Reader): Promise<Operator[]> {
  const rows = await operators(reader).orderBy('createdAt').orderBy('id').execute();
  return rows.map(operatorOf);
}

export async function findOperator(reader: Reader, id: string): Promise<Operator | undefined> {
  const row = await operators(reader).where('id', '=', id).executeTakeFirst();
  return row && operatorOf(row);
}

/** Finds an operator by what they sign in with, in lower case. */
export async function findOperatorByEmail(reader: Reader, email: string): Promise<Operator | undefined> {
  const row = await operators(reader).where('email', '=', email).executeTakeFirst();
  return row && operatorOf(row);
}

/** How many people have an account; of one role, when it is named. */
export async function countOperators(reader: Reader, role?: Role): Promise<number> {
  const { count } = await reader[QUERIES]
    .selectFrom('user')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$if(role !== undefined, (query) => query.where('role', '=', role ?? ''))
    .executeTakeFirstOrThrow();
  return count;
}

/** Changes what an operator may do. */
export async function setOperatorRole(
  tx: Tx,
  { id, role, now }: Pick<Operator, 'id' | 'role'> & { readonly now: Instant },
): Promise<void> {
  await tx[QUERIES].updateTable('user').set({ role, updatedAt: now }).where('id', '=', id).execute();
}

/** Gives an operator another password. */
export async function setPassword(
  tx: Tx,
  { id, passwordHash, now }: Pick<NewOperator, 'id' | 'passwordHash' | 'now'>,
): Promise<void> {
  await tx[QUERIES]
    .updateTable('account')
    .set({ password: passwordHash, updatedAt: now })
    .where('userId', '=', id)
    .where('providerId', '=', 'credential')
    .execute();
}

/** When the password was last set that goes with an address, in lower case; undefined when nobody has the address. */
export async function passwordSetAt(reader: Reader, email: string): Promise<Instant | undefined> {
  const row = await reader[QUERIES]
    .selectFrom('account')
    .innerJoin('user', 'user.id', 'account.userId')
    .select('account.updatedAt')
    .where('user.email', '=', email)
    .where('account.providerId', '=', 'credential')
    .executeTakeFirst();
  return row && momentOf(row.updatedAt);
}

/** Takes an operator away, with their password and everything by which they are signed in. */
export async function removeOperator(tx: Tx, id: string): Promise<void> {
  await tx[QUERIES].deleteFrom('password_link').where('operator_id', '=', id).execute();
  await tx[QUERIES].deleteFrom('session').where('userId', '=', id).execute();
  await tx[QUERIES].deleteFrom('account').where('userId', '=', id).execute();
  await tx[QUERIES].deleteFrom('user').where('id', '=', id).execute();
}

function operators(reader: Reader) {
  return reader[QUERIES].selectFrom('user').select(['id', 'name', 'email', 'role', 'createdAt']);
}

function operatorOf({ role, createdAt, ...person }: Awaited<ReturnType<typeof rowsOf>>[number]): Operator {
  return { ...person, role: Role.parse(role), createdAt: momentOf(createdAt) };
}

const rowsOf = (reader: Reader) => operators(reader).execute();
