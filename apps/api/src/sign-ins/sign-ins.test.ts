import path from 'node:path';
import type { Store } from '@candor/store';
import { openStore } from '@candor/store';
import { temporaryDirectory } from '@candor/testbed';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { commandId, keyFor, startApiProcess } from '../testing/api-process.ts';
import { call } from '../testing/call.ts';
import { addColleague, signIn, signInOperator } from '../testing/operator.ts';

type Headers = Record<string, string>;

let api: ApiProcess;
let data: string;
let store: Store;
let ada: Headers;
let ben: { readonly email: string; readonly password: string };
beforeAll(async () => {
  data = temporaryDirectory();
  api = await startApiProcess({ CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'warn' });
  ada = await signInOperator(api, data);
  store = await openStore({ file: path.join(data, 'candor.sqlite') });
  ben = await addColleague(store, 'viewer');
});
afterAll(async () => {
  await store.close();
  await api.kill();
});

interface SignIns {
  readonly signIns: readonly { readonly signInId: string; readonly operatorId: string; readonly isThis: boolean }[];
}

const ask = async (procedure: string, headers: Headers) =>
  (await call(api.url, procedure, { headers })).data as SignIns;
const send = (procedure: string, input: object, headers: Headers) =>
  call(api.url, procedure, { input: { commandId: commandId(), ...input }, headers });
const isIn = async (headers: Headers) => (await call(api.url, 'session.me', { headers })).status === 200;

it('are listed to their operator with device, address and time, and without a secret', async () => {
  const phone = await signIn(api, data, ben, { address: '198.51.100.7', 'user-agent': 'Firefox on a phone' });
  const { signIns } = await ask('session.signIns', phone);
  expect(signIns).toEqual([
    {
      signInId: expect.any(String),
      operatorId: expect.any(String),
      name: 'viewer',
      agent: 'Firefox on a phone',
      address: '198.51.100.7',
      since: expect.stringMatching(/Z$/),
      renewedAt: expect.stringMatching(/Z$/),
      expiresAt: expect.stringMatching(/Z$/),
      isThis: true,
    },
  ]);
  const token = /session_token=([^.;]+)/.exec(decodeURIComponent(phone.cookie ?? ''))?.[1] ?? '-';
  expect(JSON.stringify(signIns)).not.toContain(token);
  const machine = { authorization: `Bearer ${await keyFor({ file: path.join(data, 'candor.sqlite') }, 'viewer')}` };
  expect(await call(api.url, 'session.signIns', { headers: machine })).toMatchObject({ status: 403 });
});

it('end at once, by their operator: one, or all others', async () => {
  const [first, second, third] = [
    await signIn(api, data, ben),
    await signIn(api, data, ben),
    await signIn(api, data, ben),
  ];
  const { signIns } = await ask('session.signIns', first);
  const firstId = signIns.find((it) => it.isThis)?.signInId;
  expect((await send('session.endSignIns', { signInId: firstId }, second)).data).toEqual({ ended: 1 });
  expect([await isIn(first), await isIn(second), await isIn(third)]).toEqual([false, true, true]);
  expect((await send('session.endSignIns', { signInId: null }, second)).data).toMatchObject({
    ended: expect.any(Number),
  });
  expect([await isIn(second), await isIn(third)]).toEqual([true, false]);
  expect((await ask('session.signIns', second)).signIns).toHaveLength(1);
});

it('of others are out of a viewer’s reach, and in an admin’s', async () => {
  const viewer = await signIn(api, data, ben);
  const { signIns } = await ask('team.signIns', ada);
  const adas = signIns.find((it) => it.isThis);
  expect((await send('session.endSignIns', { signInId: adas?.signInId }, viewer)).data).toEqual({ ended: 0 });
  expect(await isIn(ada)).toBe(true);
  const bens = signIns.find((it) => it.operatorId !== adas?.operatorId);
  const end = (signInId: string | null | undefined) =>
    send('team.endSignIns', { operatorId: bens?.operatorId, signInId }, ada);
  expect((await end(adas?.signInId)).data).toEqual({ ended: 0 });
  expect((await end(null)).data).toMatchObject({ ended: expect.any(Number) });
  expect([await isIn(viewer), await isIn(ada)]).toEqual([false, true]);
});

it('are new each time: a cookie that was planted before is worth nothing', async () => {
  const planted = { cookie: 'candor.session_token=planted.c2lnbmF0dXJl' };
  const mine = await signIn(api, data, ben, planted);
  expect(mine.cookie).toContain('candor.session_token=');
  expect(mine.cookie).not.toContain('planted');
  expect(await isIn({ ...mine, ...planted })).toBe(false);
  const again = await signIn(api, data, ben, { cookie: mine.cookie ?? '' });
  expect(again.cookie).not.toBe(mine.cookie);
});

it('do not outlive a password that is set anew while it is checked', async () => {
  const before = await ask('session.signIns', await signIn(api, data, ben));
  const operatorId = before.signIns[0]?.operatorId;
  let { password } = ben;
  for (const round of [1, 2, 3, 4, 5, 6]) {
    const { data: offered } = await send('team.offerPasswordLink', { operatorId }, ada);
    const token = new URL((offered as { link: string }).link).searchParams.get('token');
    const next = `password of round ${round}`;
    const using = call(api.url, 'session.usePasswordLink', { input: { token, password: next } });
    const late = signIn(api, data, { ...ben, password }, { address: `198.51.100.${round}` });
    expect((await using).status).toBe(200);
    expect(await isIn(await late)).toBe(false);
    password = next;
  }
});
