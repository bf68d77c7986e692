import path from 'node:path';
import { openStore } from '@candor/store';
import { temporaryDirectory } from '@candor/testbed';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { commandId, startApiProcess } from '../testing/api-process.ts';
import { call } from '../testing/call.ts';
import { signInOperator } from '../testing/operator.ts';

let api: ApiProcess;
let ada: Record<string, string>;
const data = temporaryDirectory();
beforeAll(async () => {
  api = await startApiProcess({ CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'warn' });
  ada = await signInOperator(api, data);
});
afterAll(() => api.kill());

const send = (procedure: string, input: object, headers = ada) =>
  call(api.url, procedure, { input: { commandId: commandId(), ...input }, headers });
const create = async (input: object) => {
  const { data, error } = await send('keys.create', { name: 'pager', role: 'admin', ...input });
  expect(error).toBeUndefined();
  const { keyId, key } = data as { keyId: string; key: string };
  return { keyId, headers: { authorization: `Bearer ${key}` } };
};

it('a key is held to its scope, whatever its role allows', async () => {
  const { headers } = await create({ scope: ['incidents', 'features:read'] });
  const status = async (procedure: string, input?: object) =>
    (await call(api.url, procedure, { input, headers })).status;
  const declare = { title: 'T', status: 'investigating', text: 'W.' };
  expect((await send('incidents.declare', declare, headers)).status).toBe(200);
  expect(await status('incidents.list', {})).toBe(200);
  expect(await status('features.read')).toBe(200);
  expect((await call(api.url, 'session.me', { headers })).data).toMatchObject({
    scope: ['incidents', 'features:read'],
  });
  for (const procedure of ['now.read', 'page.read', 'team.read', 'keys.list', 'audit.list'])
    expect([procedure, await status(procedure, {})]).toEqual([procedure, 403]);
  for (const refused of [
    await call(api.url, 'session.signIns', { headers }),
    await send('session.endSignIns', { signInId: null }, headers),
  ])
    expect([refused.status, refused.error?.message]).toEqual([403, expect.stringMatching(/^A key has no sign-ins\./)]);
  const refused = [
    await send('features.addProduct', { name: 'P' }, headers),
    await send('team.invite', { email: 'eve@example.com', role: 'admin' }, headers),
    await send('keys.create', { name: 'more', role: 'admin' }, headers),
  ];
  for (const { status, error } of refused) {
    expect(status).toBe(403);
    expect(error?.message).toBe('This key is held to other things. Ask an admin for another key.');
  }
});

it('a key makes no key with a wider scope than its own', async () => {
  const { headers } = await create({ scope: ['keys', 'incidents:read'] });
  const make = async (scope: unknown) => {
    const { status, error } = await send('keys.create', { name: 'child', role: 'admin', scope }, headers);
    return [status, error?.data.refusal?.code];
  };
  expect(await make(['incidents:read'])).toEqual([200, undefined]);
  for (const scope of [['incidents'], ['team'], null]) expect(await make(scope)).toEqual([403, 'wider-than-own']);
});

it('nothing that a key makes outlives it', async () => {
  const end = new Date(Date.now() + 3_600_000).toISOString();
  const { keyId, headers } = await create({ expiresAt: end });
  const make = async (expiresAt: string | null) => {
    const { status, error } = await send('keys.create', { name: 'child', role: 'viewer', expiresAt }, headers);
    return [status, error?.data.refusal?.code];
  };
  const later = new Date(Date.parse(end) + 1).toISOString();
  for (const wanted of [null, later]) expect(await make(wanted)).toEqual([403, 'longer-than-own']);
  expect(await make(end)).toEqual([200, undefined]);
  const invited = await send('team.invite', { email: 'ben@example.com', role: 'admin' }, headers);
  expect(invited.data).toMatchObject({ expiresAt: end });
  const { data: me } = await call(api.url, 'session.me', { headers: ada });
  const offered = await send('team.offerPasswordLink', { operatorId: (me as { id: string }).id }, headers);
  expect(offered.data).toMatchObject({ expiresAt: end });

  expect((await send('keys.revoke', { keyId })).status).toBe(200);
  const { data } = await call(api.url, 'audit.list', { input: { act: 'RevokeApiKey', limit: 1 }, headers: ada });
  expect((data as { rows: unknown[] }).rows).toMatchObject([{ subject: `key/${keyId}`, after: { linksEnded: 2 } }]);
});

it('a scope does not widen a role', async () => {
  const { headers } = await create({ role: 'viewer', scope: ['incidents', 'team'] });
  expect((await call(api.url, 'incidents.list', { input: {}, headers })).status).toBe(200);
  expect((await send('incidents.declare', { title: 'T', status: 'investigating', text: 'W.' }, headers)).status).toBe(
    403,
  );
  expect((await call(api.url, 'team.read', { headers })).status).toBe(403);
});

it('a key ends when it was to end, or is revoked, and stays listed', async () => {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const [ending, revoked] = [await create({ name: 'ending', expiresAt }), await create({ name: 'revoked' })];
  const isIn = async ({ headers }: typeof ending) => (await call(api.url, 'session.me', { headers })).status === 200;
  expect([await isIn(ending), await isIn(revoked)]).toEqual([true, true]);
  expect((await send('keys.revoke', { keyId: revoked.keyId })).data).toEqual({ name: 'revoked' });
  expect(await isIn(revoked)).toBe(false);
  expect(await send('keys.revoke', { keyId: revoked.keyId })).toMatchObject({ status: 404 });
  const ended = await endNow(ending.keyId);
  expect(await isIn(ending)).toBe(false);
  const { data } = await call(api.url, 'keys.list', { headers: ada });
  const keys = (data as { keys: { name: string }[] }).keys.slice(-2);
  expect(keys).toMatchObject([
    { name: 'ending', expiresAt: ended, revokedAt: null, isValid: false },
    { name: 'revoked', expiresAt: null, revokedAt: expect.any(String), lastUsedAt: expect.any(String), isValid: false },
  ]);
  expect(JSON.stringify(data)).not.toMatch(/candor_|hash/i);
});

/** Lets the end of a key be now, as if its time had passed. */
async function endNow(keyId: string): Promise<string> {
  const store = await openStore({ file: path.join(data, 'candor.sqlite') });
  onTestFinished(() => store.close());
  const now = new Date().toISOString();
  const ending = { sql: 'update api_key set expires_at = ? where id = ?', parameters: [now, keyId] };
  await store.kysely.executeQuery(ending as never);
  return now;
}

it.each([
  [{ scope: [] }, 'scope', 'Name at least one area, or leave the scope away.'],
  [{ scope: ['everything'] }, 'scope.0', 'A scope is made of now, incidents,'],
  [{ role: 'owner' }, 'role', 'The role is viewer, responder, publisher or admin.'],
  [{ name: ' ' }, 'name', 'The name is empty.'],
])('%j is refused with what is wrong', async (wrong, field, sentence) => {
  const { status, error } = await send('keys.create', { name: 'pager', role: 'viewer', ...wrong });
  expect([status, error?.data.refusal?.issues.map((it) => it.path)]).toEqual([400, [field]]);
  expect(error?.message).toContain(sentence);
});

it('a key that would have run out is not made', async () => {
  const { status, error } = await send('keys.create', { name: 'late', role: 'viewer', expiresAt: '2020-01-01T00:00Z' });
  expect([status, error?.data.refusal?.code]).toEqual([400, 'expiry-in-past']);
});
