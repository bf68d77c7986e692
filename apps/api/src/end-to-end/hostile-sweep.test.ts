import path from 'node:path';
import type { Store } from '@candor/store';
import { headOf, listAudit, logSize, openStore } from '@candor/store';
import {
  BROKEN_REQUESTS,
  createTally,
  holdsWords,
  knock,
  METHODS,
  pathTricks,
  rowCounts,
  say,
  temporaryDirectory,
} from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { keyFor, startApiProcess } from '../testing/api-process.ts';
import { call, PROCEDURES } from '../testing/call.ts';
import type { Ground } from '../testing/commands.ts';
import { COMMANDS, makeGround } from '../testing/commands.ts';
import { DOORS } from '../testing/doors.ts';
import { expectRefusal, expectStrictHeaders, NEVER_SAID } from '../testing/expect-refusal.ts';
import { hostileInputs, unaskedFields } from '../testing/hostile-inputs.ts';
import { addColleague, signIn, signInOperator } from '../testing/operator.ts';

const tally = createTally('hostile sweep of the api');
const procedures = [...PROCEDURES.keys()];
const mutations = procedures.filter((name) => PROCEDURES.get(name) === 'mutation');
const SIGN_IN_DOORS = ['sign-in/email', 'sign-out', 'change-password', 'get-session'];

let api: ApiProcess;
let store: Store;
let file: string;
let ground: Ground;
let admin: Record<string, string>;
let operator: Record<string, string>;
let expired: Record<string, string>;
/** Every command as it was accepted once. */
const accepted = new Map<string, { input: object; other: object; answer: unknown }>();
let before: Awaited<ReturnType<typeof stateOfAll>>;

beforeAll(async () => {
  const data = temporaryDirectory();
  file = path.join(data, 'candor.sqlite');
  api = await startApiProcess({ CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'warn' });
  store = await openStore({ file });
  admin = { authorization: `Bearer ${await keyFor({ file }, 'admin')}` };
  operator = await signInOperator(api, data);
  expired = await signIn(api, data, await addColleague(store, 'publisher'));
  const sql = `update session set expiresAt = '2020-01-01T00:00:00.000Z' where userId <> (select min(actor_id) from audit where act = 'SetUp')`;
  await store.kysely.executeQuery({ sql, parameters: [] } as never);
  for (const [name, inputsOn] of Object.entries(COMMANDS)) {
    const { one, other } = inputsOn(await makeGround(api.url, admin));
    const input = { ...one, commandId: crypto.randomUUID() };
    const { status, data: answer } = await call(api.url, name, { input, headers: admin });
    expect([name, status]).toEqual([name, 200]);
    accepted.set(name, { input, other: { ...other, commandId: input.commandId }, answer });
  }
  ground = await makeGround(api.url, admin);
  before = await stateOfAll();
});

afterAll(async () => {
  await store.close();
  await api.kill();
});

/** All that nothing hostile may change: how long the log is, where the record ends, how many rows each table has. */
async function stateOfAll() {
  // The audit notes refusals, sign-in counts tries, and a sign-in that ran out goes when it is shown.
  const { audit: _audit, rateLimit: _limit, session: _sessions, ...rows } = rowCounts(file);
  const done = (await listAudit(store.reader, { refused: false, limit: 1 })).rows[0]?.number;
  const { status } = await call(api.url, 'session.me', { headers: operator });
  return { log: await logSize(store.reader), head: await headOf(store.reader), rows, done, signedIn: status };
}

/** Sends one and checks that the answer is a clear refusal that tells nothing of our inside. */
async function refused(door: string, trick: string, init: RequestInit & { route?: string }): Promise<number> {
  const { route = `/trpc/${door}`, ...rest } = init;
  const headers = { 'content-type': 'application/json', ...admin, ...(rest.headers as object) };
  const answer = await fetch(api.url + route, { redirect: 'manual', ...rest, headers });
  tally.count(door, answer.status);
  await expectRefusal(answer, `${door}, ${trick}`);
  return answer.status;
}

const post = (door: string, trick: string, body: unknown, headers = {}) =>
  refused(door, trick, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });
const ask = (door: string, trick: string, headers: Record<string, string>) =>
  PROCEDURES.get(door) === 'query' ? refused(door, trick, { headers }) : post(door, trick, {}, headers);

it('guards its answers with the same headers at every door, open or shut', async () => {
  for (const door of procedures) {
    const isQuery = PROCEDURES.get(door) === 'query';
    const { headers } = await fetch(`${api.url}/trpc/${door}`, { headers: admin, method: isQuery ? 'GET' : 'POST' });
    expectStrictHeaders(headers, door);
  }
  for (const route of ['/healthz', '/readyz', '/metrics', '/nowhere', ...SIGN_IN_DOORS.map((it) => `/api/auth/${it}`)])
    expectStrictHeaders((await fetch(api.url + route, { headers: operator })).headers, route);
});

describe('who is not let in', () => {
  it('at any door: strangers, wrong keys, forged and expired sign-ins', async () => {
    const { cookie = '', ...hop } = operator;
    const forged = cookie.replace(/=(\w)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`);
    const key = admin.authorization?.slice('Bearer '.length) ?? '';
    const senders: Record<string, Record<string, string>> = {
      nobody: { authorization: '' },
      'a wrong key': { authorization: `Bearer ${'x'.repeat(40)}` },
      'a key of another sort': { authorization: `Basic ${btoa(`admin:${key}`)}` },
      'two keys': { authorization: `Bearer ${key}, Bearer ${key}` },
      'a key as a cookie': { authorization: '', cookie: `key=${key}` },
      'a sign-in that ran out': { authorization: '', ...expired },
      'a forged sign-in': { authorization: '', ...hop, cookie: forged },
      'a sign-in cut short': { authorization: '', ...hop, cookie: cookie.slice(0, -6) },
      'a sign-in that did not come through the console': { authorization: '', cookie },
      'a forged console': { authorization: '', cookie, 'x-candor-hop': 'f'.repeat(64), 'x-candor-client': '127.0.0.1' },
    };
    for (const door of procedures.filter((it) => DOORS[it] !== 'all'))
      for (const [sender, headers] of Object.entries(senders)) expect(await ask(door, sender, headers)).toBe(401);
    expect((await fetch(`${api.url}/trpc/session.me?key=${key}&authorization=Bearer%20${key}`)).status).toBe(401);
  });

  it('to sign in: other origins, no console, and what is no e-mail address and password', async () => {
    const knockAt = (trick: string, body: unknown, headers: object, door = 'sign-in/email') =>
      refused(`auth/${door}`, trick, {
        route: `/api/auth/${door}`,
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { authorization: '', ...headers } as Record<string, string>,
      });
    const person = { email: 'ada@example.com', password: 'correct horse battery' };
    const { cookie: _none, ...hop } = operator;
    const through = { ...hop, origin: 'http://127.0.0.1:3001' };
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:3001.evil.example', 'http://127.0.0.1:9'])
      for (const door of ['sign-in/email', 'sign-out', 'change-password'])
        expect(await knockAt(`origin ${origin}`, person, { ...operator, origin }, door)).toBe(403);
    for (const door of SIGN_IN_DOORS) expect(await knockAt('no console', person, {}, door)).toBe(403);
    const odd = [null, [], 7, 'text', {}, { email: {}, password: {} }, { ...person, email: ['ada@example.com'] }];
    const emails = ['x'.repeat(1_000), 'ada@example.com\u0000', '\u202eada@example.com', "' or 1=1 --", '{"$gt":""}'];
    for (const body of [...odd, '{', '', ...emails.map((email) => ({ ...person, email, password: 'wrong and long' }))])
      await knockAt('no person', body, through);
    await knockAt('a password of 1 MB', { ...person, password: 'x'.repeat(1_000_000) }, through);
    await knockAt('over 1 MB', { ...person, password: 'x'.repeat(1_100_000) }, through);
    for (const door of [
      'sign-up/email',
      'reset-password',
      'update-user',
      'delete-user',
      'admin/set-role',
      'ok',
      'error',
    ])
      expect(await knockAt('a shut door', { ...person, role: 'admin' }, { ...operator, ...through }, door)).toBe(404);
  });
});

describe('what is not taken', () => {
  it.each(Object.keys(COMMANDS))('%s, spoilt in every field', async (door) => {
    const valid = COMMANDS[door]?.(ground).one ?? {};
    const wholes = [null, [], 7, 'text', true, {}, '{', '', '['.repeat(100_000), `"${'x'.repeat(1_100_000)}"`];
    for (const body of wholes) await post(door, 'an input of another kind', body);
    for (const commandId of [undefined, null, 7, {}, '', 'short', '../../../etc', 'a'.repeat(65), 'nul\u0000nul\u0000'])
      expect(await post(door, 'an odd command id', { ...valid, commandId })).toBe(400);
    for (const { name, input } of hostileInputs(valid))
      expect([400, 404, 409, 413]).toContain(await post(door, name, { ...input, commandId: crypto.randomUUID() }));
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'a/b'])
      await post(door, type, { ...valid, commandId: crypto.randomUUID() }, { 'content-type': type });
  });

  it('queries with what nobody asks', async () => {
    for (const door of procedures.filter((name) => PROCEDURES.get(name) === 'query')) {
      const usual = await call(api.url, door, { headers: admin });
      for (const input of [
        'null',
        '[]',
        '7',
        '"x"',
        '{"incidentId":{"a":1},"limit":1e99,"text":7,"format":"xml"}',
        '{',
      ])
        if (usual.status === 200) {
          const answer = await fetch(`${api.url}/trpc/${door}?input=${encodeURIComponent(input)}`, { headers: admin });
          tally.count(door, answer.status);
          expect([200, 400], `${door} ${input}`).toContain(answer.status);
          await answer.body?.cancel();
        } else await refused(door, input, { route: `/trpc/${door}?input=${encodeURIComponent(input)}` });
    }
  });

  it('command ids a second time with something else, from somebody else, or for something else', async () => {
    const [[, { input: first }] = ['', { input: {} }]] = accepted;
    for (const [door, { input, other, answer }] of accepted) {
      const again = await call(api.url, door, { input, headers: admin });
      tally.count(door, again.status);
      expect([again.status, again.data]).toEqual([200, answer]);
      if (JSON.stringify(other) !== JSON.stringify(input)) expect(await post(door, 'other words', other)).toBe(409);
      expect(await post(door, 'another sender', input, { authorization: '', ...operator })).toBe(409);
      const { commandId } = first as { commandId: string };
      if (input !== first) expect(await post(door, 'another command', { ...input, commandId })).toBe(409);
    }
  });
});

it('takes no other method and no other address', async () => {
  const routes = [...procedures.map((name) => `/trpc/${name}`), ...SIGN_IN_DOORS.map((it) => `/api/auth/${it}`)];
  for (const route of [...routes, '/healthz', '/readyz', '/metrics']) {
    for (const method of METHODS) {
      const { status, body } = await knock(api.url, { method, target: route, headers: { ...admin } });
      tally.count(route, status);
      expect([400, 403, 404, 405, 415], `${method} ${route}`).toContain(status);
      expect(body.replaceAll('candor.sqlite', '')).not.toMatch(NEVER_SAID);
    }
    for (const target of pathTricks(route)) {
      const { status, body } = await knock(api.url, { target, headers: { ...admin } });
      tally.count(route, status);
      expect([400, 403, 404, 405], target).toContain(status);
      expect(body.replaceAll('candor.sqlite', '')).not.toMatch(NEVER_SAID);
    }
    const method = mutations.some((name) => route === `/trpc/${name}`) ? 'GET' : 'POST';
    const { status } = await knock(api.url, {
      method,
      target: route,
      headers: { ...admin, 'x-http-method-override': 'POST' },
    });
    tally.count(route, status);
    if (!route.startsWith('/api/auth')) expect([404, 405, 415], `${method} ${route}`).toContain(status);
  }
});

it('stands up to bytes that are no request', async () => {
  for (const [name, bytes] of BROKEN_REQUESTS) {
    const { status } = await say(api.url, bytes);
    tally.count('the socket', status);
    expect([0, 400, 401, 404, 405, 431, 505], name).toContain(status);
  }
});

it('and all of it changed nothing, and nothing went wrong inside', async () => {
  expect(await stateOfAll()).toEqual(before);
  expect(api.log()).toBe('');
  process.stdout.write(`${tally.sum()}\n`);
  expect(tally.attempts()).toBeGreaterThan(3_000);
});

it('takes no field that nobody asked for: roles, authors, times, numbers', async () => {
  const words = 'assigned-in-bulk';
  for (const [door, inputsOn] of Object.entries(COMMANDS)) {
    const input = {
      ...unaskedFields(words),
      ...inputsOn(await makeGround(api.url, admin)).one,
      commandId: crypto.randomUUID(),
    };
    expect([200, 400], door).toContain((await call(api.url, door, { input, headers: admin })).status);
  }
  expect(holdsWords(file, words)).toBe(false);
});
