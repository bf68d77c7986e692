import { instantOf } from '@candor/log';
import { revokeApiKey } from '@candor/store';
import { expect, it } from 'vitest';
import { call } from '../testing/call.ts';
import { signInOperator } from '../testing/operator.ts';
import { makePlace } from '../testing/place.ts';

const PERSON = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };
const tokenOf = (url: string | null) => new URL(url ?? '').searchParams.get('token');

it('offers a link at each start until there is an operator; the newest counts', async () => {
  const place = await makePlace('sqlite');
  const first = await place.start();
  await first.stop();
  const second = await place.start();
  const setUp = (token: string | null) => call(second.url, 'session.setUp', { input: { ...PERSON, token } });
  expect(await setUp(tokenOf(first.setUpUrl))).toMatchObject({ status: 403 });
  expect(await setUp(tokenOf(second.setUpUrl))).toMatchObject({ status: 200, data: { email: PERSON.email } });
  await second.stop();
  expect((await place.start()).setUpUrl).toBeNull();
});

it('makes one operator when the link is used by several at once', async () => {
  const place = await makePlace('sqlite');
  const api = await place.start();
  const token = tokenOf(api.setUpUrl);
  const tries = await Promise.all(
    Array.from({ length: 6 }, (_, count) =>
      call(api.url, 'session.setUp', { input: { ...PERSON, email: `ada${count}@example.com`, token } }),
    ),
  );
  expect(tries.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403, 403, 403]);
});

it('lets nobody be locked out by a set-up that was cut off', async () => {
  const place = await makePlace('sqlite');
  await (await place.start()).stop();
  const store = await place.open();
  const now = new Date().toISOString();
  await store.kysely.executeQuery({
    sql: `insert into user (id, name, email, emailVerified, createdAt, updatedAt, role) values (?, ?, ?, 1, ?, ?, 'admin')`,
    parameters: ['half-made', PERSON.name, PERSON.email, now, now],
  } as never);
  const api = await place.start();
  const headers = await signInOperator(api, place.data, PERSON);
  const me = await call(api.url, 'session.me', { headers });
  expect(me.data).toMatchObject({ kind: 'operator', email: PERSON.email, role: 'admin' });
});

it('turns a revoked key away at once', async () => {
  const place = await makePlace('sqlite');
  const api = await place.start();
  const headers = { authorization: `Bearer ${await place.key('admin')}` };
  const { data, status } = await call(api.url, 'session.me', { headers });
  expect(status).toBe(200);
  const store = await place.open();
  const { id } = data as { id: string };
  await store.transaction((tx) => revokeApiKey(tx, { id, now: instantOf(Date.now()) }));
  expect((await call(api.url, 'session.me', { headers })).status).toBe(401);
});
