import { describe, expect, it } from 'vitest';
import type { Store } from '../store/store.ts';
import { minutesLater, NOW } from '../testing/acts.ts';
import { ENGINES, openTestStore } from '../testing/engines.ts';
import type { NewApiKey } from './api-key.ts';
import { createApiKey, findApiKeyByHash, listApiKeys, revokeApiKey, touchApiKey } from './api-key.ts';
import { addOperator, countOperators } from './operators.ts';
import { isSetupLink, putSetupLink, takeSetupLink } from './setup-link.ts';

const KEY: NewApiKey = { id: 'key-1', name: 'Pager', role: 'publisher', keyHash: 'hash-1', now: NOW };

describe.each(ENGINES)('api keys on %s', (engine) => {
  it('are found by their hash until they are revoked, and stay listed', async () => {
    const store = await openTestStore(engine);
    const key = await store.transaction((tx) => createApiKey(tx, KEY));
    expect(key).toEqual({
      id: 'key-1',
      name: 'Pager',
      role: 'publisher',
      scope: null,
      createdAt: NOW,
      lastUsedAt: null,
      expiresAt: null,
      revokedAt: null,
    });
    expect(await findApiKeyByHash(store.reader, { keyHash: 'hash-1', now: NOW })).toEqual(key);
    expect(await findApiKeyByHash(store.reader, { keyHash: 'hash-2', now: NOW })).toBeUndefined();

    const revoke = () => store.transaction((tx) => revokeApiKey(tx, { id: 'key-1', now: minutesLater(1) }));
    expect([await revoke(), await revoke()]).toEqual([true, false]);
    expect(await findApiKeyByHash(store.reader, { keyHash: 'hash-1', now: NOW })).toBeUndefined();
    expect(await listApiKeys(store.reader)).toEqual([{ ...key, revokedAt: minutesLater(1) }]);
  });

  it('are held to a scope, and end by themselves', async () => {
    const store = await openTestStore(engine);
    const held = { ...KEY, scope: ['incidents', 'features:read'], expiresAt: minutesLater(5) } as const;
    await store.transaction((tx) => createApiKey(tx, held));
    const find = (now: typeof NOW) => findApiKeyByHash(store.reader, { keyHash: KEY.keyHash, now });
    expect(await find(minutesLater(4))).toMatchObject({ scope: held.scope, expiresAt: minutesLater(5) });
    expect(await find(minutesLater(5))).toBeUndefined();
    expect(await listApiKeys(store.reader)).toHaveLength(1);
  });

  it('cannot share a hash', async () => {
    const store = await openTestStore(engine);
    await store.transaction((tx) => createApiKey(tx, KEY));
    await expect(store.transaction((tx) => createApiKey(tx, { ...KEY, id: 'key-2' }))).rejects.toThrow(/unique/i);
  });

  it('remember their last use to the minute', async () => {
    const store = await openTestStore(engine);
    await store.transaction((tx) => createApiKey(tx, KEY));
    expect(await usedAt(store, minutesLater(1))).toBe(minutesLater(1));
    expect(await usedAt(store, minutesLater(1.9))).toBe(minutesLater(1));
    expect(await usedAt(store, minutesLater(2))).toBe(minutesLater(2));
  });
});

describe.each(ENGINES)('the set-up link on %s', (engine) => {
  const link = { tokenHash: 'token-1', now: NOW };

  it('can be taken once', async () => {
    const store = await openTestStore(engine);
    await store.transaction((tx) => putSetupLink(tx, { ...link, expiresAt: minutesLater(60) }));
    expect(await isSetupLink(store.reader, link)).toBe(true);
    const takes = await Promise.all([1, 2, 3].map(() => store.transaction((tx) => takeSetupLink(tx, link))));
    expect(takes.filter(Boolean)).toHaveLength(1);
    expect(await isSetupLink(store.reader, link)).toBe(false);
  });

  it('is worth nothing when it ran out, was replaced or never was', async () => {
    const store = await openTestStore(engine);
    await store.transaction((tx) => putSetupLink(tx, { ...link, expiresAt: minutesLater(60) }));
    const tries = (shown: typeof link) =>
      store.transaction(async (tx) => [await isSetupLink(tx, shown), await takeSetupLink(tx, shown)]);
    expect(await tries({ ...link, now: minutesLater(60) })).toEqual([false, false]);
    expect(await tries({ ...link, tokenHash: 'token-2' })).toEqual([false, false]);
    await store.transaction((tx) => putSetupLink(tx, { ...link, tokenHash: 'token-2', expiresAt: minutesLater(90) }));
    expect(await tries(link)).toEqual([false, false]);
    expect(await tries({ ...link, tokenHash: 'token-2' })).toEqual([true, true]);
  });

  it('is offered while nobody has an account', async () => {
    const store = await openTestStore(engine);
    expect(await countOperators(store.reader)).toBe(0);
    const person = { id: 'u1', name: 'Ada', email: 'ada@example.com', role: 'admin', passwordHash: '-' } as const;
    await store.transaction((tx) => addOperator(tx, { ...person, now: NOW }));
    expect(await countOperators(store.reader)).toBe(1);
  });
});

async function usedAt(store: Store, now: ReturnType<typeof minutesLater>) {
  const find = () => findApiKeyByHash(store.reader, { keyHash: KEY.keyHash, now });
  const key = await find();
  if (key) await touchApiKey(store, key, now);
  return (await find())?.lastUsedAt;
}
