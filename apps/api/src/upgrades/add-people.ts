import { createHash } from 'node:crypto';
import { Instant } from '@candor/log';
import type { Store, Tx } from '@candor/store';
import { createApiKey, putInvitation, putPasswordLink, putSetupLink, revokeApiKey } from '@candor/store';
import { ADA } from './stage.ts';

/** What the people and machines of the kept states show to come in. */
export const ADAS_PASSWORD = 'correct horse battery staple';
export const PAGERS_KEY = 'candor_kept-state-pager';

const HASH_OF_PASSWORD =
  'ead7b430fd773cd2de266a83902f521d:d6e62ac39b3a848a30b8f74d4a37fcaef393f8b5bb0c2cdc835054e5054917004e454e653d25aa94382f24f05085675b7e691bf740642cd145625422d1c4c951';
const DAY = '2026-03-28T08:00:00.000Z';

/** Adds an operator who is signed in and may set a new password, an invitation, two api keys of which one is revoked, and a set-up link. */
export async function addPeople(store: Store): Promise<void> {
  const now = Instant.parse(DAY);
  const keyHash = createHash('sha256').update(PAGERS_KEY).digest('hex');
  await store.transaction(async (tx) => {
    await createApiKey(tx, { id: 'pager0000001', name: 'pager', role: 'publisher', keyHash, now });
    await createApiKey(tx, { id: 'oldkey000001', name: 'lost', role: 'admin', keyHash: 'f'.repeat(64), now });
    await revokeApiKey(tx, { id: 'oldkey000001', now });
    await putSetupLink(tx, { tokenHash: 'e'.repeat(64), now, expiresAt: Instant.parse('2026-03-29T08:00Z') });
  });
  const yes = store.engine === 'sqlite' ? 1 : true;
  const made = { createdAt: DAY, updatedAt: DAY };
  await insert(store, 'user', { ...ADA, emailVerified: yes, role: 'admin', ...made });
  const account = { id: 'account0000000000000000000000000', accountId: ADA.id, providerId: 'credential' };
  await insert(store, 'account', { ...account, userId: ADA.id, password: HASH_OF_PASSWORD, ...made });
  const session = { id: 'session0000000000000000000000000', token: 'kept-state-session-token-0000000' };
  const from = { ipAddress: '192.0.2.7', userAgent: 'Kept/1.0', expiresAt: '2126-03-28T08:00:00.000Z' };
  await store.transaction((tx) => addLinks(tx, now));
  await insert(store, 'session', { ...session, ...from, userId: ADA.id, ...made });
}

async function addLinks(tx: Tx, createdAt: Instant): Promise<void> {
  const lasting = { madeBy: ADA.id, createdAt, expiresAt: Instant.parse('2026-04-28T08:00Z') };
  const invited = { id: 'invited00001', email: 'bo@example.com', role: 'responder' } as const;
  await putInvitation(tx, { ...invited, ...lasting, tokenHash: 'd'.repeat(64) });
  await putPasswordLink(tx, { operatorId: ADA.id, ...lasting, tokenHash: 'c'.repeat(64) });
}

/** Rows of better-auth's tables, whose names the store does not know. */
async function insert(store: Store, table: string, row: Record<string, string | number | boolean>): Promise<void> {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  const places = columns.map((_, nth) => (store.engine === 'sqlite' ? '?' : `$${nth + 1}`));
  const statement = `insert into "${table}" (${columns.join(', ')}) values (${places.join(', ')})`;
  await store.kysely.executeQuery({ sql: statement, parameters: Object.values(row) } as never);
}
