import type { Role } from '@candor/log';
import { describe, expect, it } from 'vitest';
import type { Store } from '../store/store.ts';
import { minutesLater, NOW } from '../testing/acts.ts';
import { ENGINES, openTestStore } from '../testing/engines.ts';
import { findInvitation, listInvitations, putInvitation, removeInvitation } from './invitations.ts';
import { removeLinksMadeBy } from './links-made-by.ts';
import {
  addOperator,
  countOperators,
  findOperator,
  findOperatorByEmail,
  listOperators,
  passwordSetAt,
  removeOperator,
  setOperatorRole,
  setPassword,
} from './operators.ts';
import { findPasswordLink, listPasswordLinks, putPasswordLink, removePasswordLink } from './password-links.ts';
import { endSignIns, listSignIns } from './sign-ins.ts';

const ADA = { id: 'ada', name: 'Ada', email: 'ada@example.com', role: 'admin' } as const;
const BEN = { id: 'ben', name: 'Ben', email: 'ben@example.com', role: 'viewer' } as const;

async function openTeam(engine: (typeof ENGINES)[number]): Promise<Store> {
  const store = await openTestStore(engine);
  await store.transaction(async (tx) => {
    await addOperator(tx, { ...ADA, passwordHash: 'hash of ada', now: NOW });
    await addOperator(tx, { ...BEN, passwordHash: 'hash of ben', now: minutesLater(1) });
  });
  return store;
}

/** Signs in as better-auth does. */
async function signIn({ kysely }: Store, { id, userId, minute }: { id: string; userId: string; minute: number }) {
  const [createdAt, expiresAt] = [minutesLater(minute), minutesLater(minute + 60)];
  const row = { id, userId, token: `token of ${id}`, userAgent: 'Firefox', ipAddress: '192.0.2.1' };
  await kysely
    .insertInto('session')
    .values({ ...row, createdAt, updatedAt: createdAt, expiresAt })
    .execute();
}

describe.each(ENGINES)('operators on %s', (engine) => {
  it('are listed as they came, and found by id and by what they sign in with', async () => {
    const store = await openTeam(engine);
    const [ada, ben] = [
      { ...ADA, createdAt: NOW },
      { ...BEN, createdAt: minutesLater(1) },
    ];
    expect(await listOperators(store.reader)).toEqual([ada, ben]);
    expect(await findOperator(store.reader, 'ben')).toEqual(ben);
    expect(await findOperatorByEmail(store.reader, 'ada@example.com')).toEqual(ada);
    expect(await findOperator(store.reader, 'eve')).toBeUndefined();
    expect([await countOperators(store.reader), await countOperators(store.reader, 'admin')]).toEqual([2, 1]);
  });

  it('cannot share an address', async () => {
    const store = await openTeam(engine);
    const again = { ...ADA, id: 'other', passwordHash: '-', now: NOW };
    await expect(store.transaction((tx) => addOperator(tx, again))).rejects.toThrow(/unique/i);
    expect(await countOperators(store.reader)).toBe(2);
  });

  it('get another role, another password', async () => {
    const store = await openTeam(engine);
    await store.transaction(async (tx) => {
      await setOperatorRole(tx, { id: 'ben', role: 'publisher', now: minutesLater(2) });
      await setPassword(tx, { id: 'ben', passwordHash: 'another', now: minutesLater(2) });
    });
    expect(await findOperator(store.reader, 'ben')).toMatchObject({ role: 'publisher', name: 'Ben' });
    expect(await findOperator(store.reader, 'ada')).toMatchObject({ role: 'admin' });
    expect(await passwordsIn(store)).toEqual({ ada: 'hash of ada', ben: 'another' });
    expect(await passwordSetAt(store.reader, 'ada@example.com')).toBe(NOW);
    expect(await passwordSetAt(store.reader, 'ben@example.com')).toBe(minutesLater(2));
  });

  it('are removed with all by which they came in', async () => {
    const store = await openTeam(engine);
    await signIn(store, { id: 's1', userId: 'ben', minute: 5 });
    await signIn(store, { id: 's2', userId: 'ada', minute: 5 });
    await store.transaction(async (tx) => {
      await putPasswordLink(tx, {
        operatorId: 'ben',
        madeBy: 'ada',
        tokenHash: 't',
        createdAt: NOW,
        expiresAt: minutesLater(60),
      });
      await removeOperator(tx, 'ben');
    });
    expect((await listOperators(store.reader)).map(({ id }) => id)).toEqual(['ada']);
    expect((await listSignIns(store.reader, { now: NOW })).map(({ id }) => id)).toEqual(['s2']);
    expect(await listPasswordLinks(store.reader, NOW)).toEqual([]);
    expect(await passwordsIn(store)).toEqual({ ada: 'hash of ada' });
  });
});

describe.each(ENGINES)('sign-ins on %s', (engine) => {
  it('are listed while they last, newest first, without their tokens', async () => {
    const store = await openTeam(engine);
    await signIn(store, { id: 's1', userId: 'ada', minute: 0 });
    await signIn(store, { id: 's2', userId: 'ben', minute: 10 });
    await signIn(store, { id: 's3', userId: 'ada', minute: 20 });
    const ids = async (asked: Parameters<typeof listSignIns>[1]) =>
      (await listSignIns(store.reader, asked)).map(({ id }) => id);
    expect(await ids({ now: NOW })).toEqual(['s3', 's2', 's1']);
    expect(await ids({ now: NOW, operatorId: 'ada' })).toEqual(['s3', 's1']);
    expect(await ids({ now: minutesLater(60) })).toEqual(['s3', 's2']);
    const [last] = await listSignIns(store.reader, { now: NOW });
    expect(last).toEqual({
      id: 's3',
      operatorId: 'ada',
      agent: 'Firefox',
      address: '192.0.2.1',
      since: minutesLater(20),
      renewedAt: minutesLater(20),
      expiresAt: minutesLater(80),
    });
  });

  it('end one at a time, or all but one of an operator', async () => {
    const store = await openTeam(engine);
    for (const id of ['s1', 's2', 's3']) await signIn(store, { id, userId: 'ada', minute: 0 });
    await signIn(store, { id: 's4', userId: 'ben', minute: 0 });
    const end = (which: Parameters<typeof endSignIns>[1]) => store.transaction((tx) => endSignIns(tx, which));
    expect(await end({ id: 's4', operatorId: 'ada' })).toBe(0);
    expect(await end({ id: 's1', operatorId: 'ada' })).toBe(1);
    expect(await end({ operatorId: 'ada', except: 's2' })).toBe(1);
    const left = await listSignIns(store.reader, { now: NOW });
    expect(left.map(({ id }) => id).sort()).toEqual(['s2', 's4']);
    await expect(end({})).rejects.toThrow('Say which sign-ins to end.');
  });
});

describe.each(ENGINES)('invitations on %s', (engine) => {
  const invitation = { id: 'i1', email: 'cleo@example.com', role: 'responder' as Role, madeBy: 'ada', createdAt: NOW };

  it('are found by their link while they last, and gone when taken', async () => {
    const store = await openTestStore(engine);
    const made = { ...invitation, expiresAt: minutesLater(60) };
    await store.transaction((tx) => putInvitation(tx, { ...made, tokenHash: 't1' }));
    expect(await findInvitation(store.reader, { tokenHash: 't1', now: minutesLater(59) })).toEqual(made);
    expect(await findInvitation(store.reader, { tokenHash: 't1', now: minutesLater(60) })).toBeUndefined();
    expect(await findInvitation(store.reader, { tokenHash: 't2', now: NOW })).toBeUndefined();
    expect(await listInvitations(store.reader)).toEqual([made]);
    const takes = await Promise.all([1, 2, 3].map(() => store.transaction((tx) => removeInvitation(tx, 'i1'))));
    expect(takes.filter(Boolean)).toEqual([made]);
    expect(await listInvitations(store.reader)).toEqual([]);
  });

  it('replace an earlier one to the same address', async () => {
    const store = await openTestStore(engine);
    const made = { ...invitation, expiresAt: minutesLater(60) };
    await store.transaction((tx) => putInvitation(tx, { ...made, tokenHash: 't1' }));
    await store.transaction((tx) => putInvitation(tx, { ...made, id: 'i2', role: 'admin', tokenHash: 't2' }));
    expect(await listInvitations(store.reader)).toEqual([{ ...made, id: 'i2', role: 'admin' }]);
    expect(await findInvitation(store.reader, { tokenHash: 't1', now: NOW })).toBeUndefined();
  });
});

it.each(ENGINES)('a link for a new password is one for each operator, and lasts a while, on %s', async (engine) => {
  const store = await openTeam(engine);
  const link = { operatorId: 'ben', madeBy: 'ada', createdAt: NOW, expiresAt: minutesLater(60) };
  await store.transaction((tx) => putPasswordLink(tx, { ...link, tokenHash: 't1' }));
  await store.transaction((tx) => putPasswordLink(tx, { ...link, tokenHash: 't2' }));
  await store.transaction((tx) => putPasswordLink(tx, { ...link, operatorId: 'ada', tokenHash: 't3' }));
  const find = (tokenHash: string, now = NOW) => findPasswordLink(store.reader, { tokenHash, now });
  expect([await find('t1'), await find('t2')]).toEqual([undefined, link]);
  expect(await find('t2', minutesLater(60))).toBeUndefined();
  await store.transaction((tx) => removePasswordLink(tx, 'ben'));
  expect(await find('t2')).toBeUndefined();
  expect((await listPasswordLinks(store.reader, NOW)).map(({ operatorId }) => operatorId)).toEqual(['ada']);
  expect(await listPasswordLinks(store.reader, minutesLater(60))).toEqual([]);
});

it.each(ENGINES)('links end with the one who made them, on %s', async (engine) => {
  const store = await openTeam(engine);
  const times = { createdAt: NOW, expiresAt: minutesLater(60) };
  const ended = await store.transaction(async (tx) => {
    await putInvitation(tx, { id: 'i1', email: 'a@x', role: 'admin', madeBy: 'ada', tokenHash: 't1', ...times });
    await putInvitation(tx, { id: 'i2', email: 'b@x', role: 'admin', madeBy: 'ben', tokenHash: 't2', ...times });
    await putPasswordLink(tx, { operatorId: 'ben', madeBy: 'ada', tokenHash: 't3', ...times });
    return removeLinksMadeBy(tx, 'ada');
  });
  expect(ended).toBe(2);
  expect((await listInvitations(store.reader)).map(({ id }) => id)).toEqual(['i2']);
  expect(await listPasswordLinks(store.reader, NOW)).toEqual([]);
});

async function passwordsIn({ kysely }: Store): Promise<Record<string, string | null>> {
  const rows = await kysely.selectFrom('account').select(['userId', 'password']).execute();
  return Object.fromEntries(rows.map(({ userId, password }) => [userId, password]));
}
