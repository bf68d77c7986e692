import type { Instant } from '@candor/log';
import type { Reader, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import { momentOf } from './moments.ts';

/** One place where an operator is signed in. */
export interface SignIn {
  readonly id: string;
  readonly operatorId: string;
  /** The browser, as it calls itself. */
  readonly agent: string | null;
  readonly address: string | null;
  readonly since: Instant;
  /** When it was last prolonged, which happens once a day while it is used. */
  readonly renewedAt: Instant;
  readonly expiresAt: Instant;
}

/** The sign-ins that go on, newest first: an operator's, or everybody's. */
export async function listSignIns(
  reader: Reader,
  { operatorId, now }: { readonly operatorId?: string; readonly now: Instant },
): Promise<SignIn[]> {
  const rows = await reader[QUERIES]
    .selectFrom('session')
    .select(['id', 'userId', 'userAgent', 'ipAddress', 'createdAt', 'updatedAt', 'expiresAt'])
    .where('expiresAt', '>', now)
    .$if(operatorId !== undefined, (query) => query.where('userId', '=', operatorId ?? ''))
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    operatorId: row.userId,
    agent: row.userAgent || null,
    address: row.ipAddress || null,
    since: momentOf(row.createdAt),
    renewedAt: momentOf(row.updatedAt),
    expiresAt: momentOf(row.expiresAt),
  }));
}

/** Which sign-ins to end: one, or all of an operator but one. */
export interface SignInsToEnd {
  readonly id?: string;
  readonly operatorId?: string;
  readonly except?: string | null;
}

/** Ends sign-ins at once: what they send next is a stranger's. Answers how many there were. */
export async function endSignIns(tx: Tx, { id, operatorId, except }: SignInsToEnd): Promise<number> {
  if (id === undefined && operatorId === undefined) throw new RangeError('Say which sign-ins to end.');
  let query = tx[QUERIES].deleteFrom('session');
  if (id !== undefined) query = query.where('id', '=', id);
  if (operatorId !== undefined) query = query.where('userId', '=', operatorId);
  if (except) query = query.where('id', '!=', except);
  const { numDeletedRows } = await query.executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
