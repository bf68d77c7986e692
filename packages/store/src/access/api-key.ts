import type { Instant, Scope } from '@candor/log';
import { addMilliseconds, Role } from '@candor/log';
import type { Reader, Store, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { ApiKeyTable } from '../tables.ts';

const USE_NOTED_EVERY_MS = 60_000;

/** A machine's way in. The key itself is known to the machine alone; what is kept is its hash. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** What it is held to; null for everything that its role may do. */
  readonly scope: Scope | null;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant | null;
  /** When it ends by itself; null for never. */
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
}

export interface NewApiKey extends Pick<ApiKey, 'id' | 'name' | 'role'>, Partial<Pick<ApiKey, 'scope' | 'expiresAt'>> {
  readonly keyHash: string;
  readonly now: Instant;
}

export async function createApiKey(tx: Tx, key: NewApiKey): Promise<ApiKey> {
  const { id, name, role, scope = null, expiresAt = null, keyHash, now } = key;
  const row = {
    ...{ id, name, role, key_hash: keyHash, created_at: now, last_used_at: null, revoked_at: null },
    ...{ scope: scope && JSON.stringify(scope), expires_at: expiresAt },
  };
  await tx[QUERIES].insertInto('api_key').values(row).execute();
  return apiKeyOf(row);
}

/** The key with this hash, unless it was revoked or has run out. */
export async function findApiKeyByHash(
  reader: Reader,
  { keyHash, now }: Pick<NewApiKey, 'keyHash' | 'now'>,
): Promise<ApiKey | undefined> {
  const row = await reader[QUERIES]
    .selectFrom('api_key')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .where('revoked_at', 'is', null)
    .where(({ or, eb }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
    .executeTakeFirst();
  return row && apiKeyOf(row);
}

/** Every key there ever was, oldest first. */
export async function listApiKeys(reader: Reader): Promise<ApiKey[]> {
  const rows = await reader[QUERIES].selectFrom('api_key').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(apiKeyOf);
}

/** Notes that a key was used, to the minute: a busy machine does not make every reading a writing. */
export async function touchApiKey(store: Store, key: ApiKey, now: Instant): Promise<void> {
  if (key.lastUsedAt !== null && now < addMilliseconds(key.lastUsedAt, USE_NOTED_EVERY_MS)) return;
  await store.transaction((tx) =>
    tx[QUERIES].updateTable('api_key').set({ last_used_at: now }).where('id', '=', key.id).execute(),
  );
}

/** Ends a key for good. Answers whether there was one to end. */
export async function revokeApiKey(tx: Tx, { id, now }: Pick<NewApiKey, 'id' | 'now'>): Promise<boolean> {
  const { numUpdatedRows } = await tx[QUERIES]
    .updateTable('api_key')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function apiKeyOf(row: ApiKeyTable): ApiKey {
  return {
    id: row.id,
    name: row.name,
    role: Role.parse(row.role),
    scope: row.scope === null ? null : (JSON.parse(row.scope) as Scope),
    createdAt: row.created_at as Instant,
    lastUsedAt: row.last_used_at as Instant | null,
    expiresAt: row.expires_at as Instant | null,
    revokedAt: row.revoked_at as Instant | null,
  };
}
