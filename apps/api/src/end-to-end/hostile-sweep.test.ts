import { headOf, listAudit, logSize } from '@candor/store';
import { BROKEN_REQUESTS, createTally, holdHalfSent, knock, METHODS, pathTricks, say } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, PROCEDURES } from '../testing/call.ts';
import { COMMANDS } from '../testing/commands.ts';
import { DOORS, FOR_OPERATORS } from '../testing/doors.ts';
import { hostileInputs, ODD_COMMAND_IDS, ODD_INPUTS, ODD_QUESTIONS, unaskedFields } from '../testing/hostile/inputs.ts';
import { expectRefusal, expectStrictHeaders, NEVER_SAID } from '../testing/hostile/refusal.ts';
import { holdsWords, rowCounts } from '../testing/hostile/rows.ts';
import type { Target } from '../testing/hostile/target.ts';
import { openTarget } from '../testing/hostile/target.ts';
import { ENGINES } from '../testing/place.ts';

const procedures = [...PROCEDURES.keys()];
const mutations = procedures.filter((name) => PROCEDURES.get(name) === 'mutation');
/** Ending what is not there ends nothing and says so, so that two may do it at once. */
const ENDS_WHAT_IS_LEFT = new Set(['session.endSignIns', 'team.endSignIns']);
const SIGN_IN_DOORS = ['sign-in/email', 'sign-out', 'change-password', 'get-session'];

describe.each(ENGINES)('hostile input on %s', (engine) => {
  const tally = createTally(`hostile sweep of the api on ${engine}`);
  let target: Target;
  let before: Awaited<ReturnType<typeof stateOfAll>>;
  beforeAll(async () => {
    target = await openTarget(engine);
    before = await stateOfAll();
  });
  afterAll(() => target.close());

  /** All that nothing hostile may change: how long the log is, where the record ends, how many rows each table has. */
  async function stateOfAll() {
    // The audit notes refusals, sign-in counts tries, and a sign-in that ran out goes when it is shown.
    const { audit: _audit, rateLimit: _limit, session: _sessions, ...rows } = await rowCounts(target.store);
    const done = (await listAudit(target.store.reader, { refused: false, limit: 1 })).rows[0]?.number;
    const { status } = await call(target.api.url, 'session.me', { headers: target.operator });
    return {
      log: await logSize(target.store.reader),
      head: await headOf(target.store.reader),
      rows,
      done,
      signedIn: status,
    };
  }

  /** Sends one and checks that the answer is a clear refusal that tells nothing of our inside. */
  async function refused(door: string, trick: string, init: RequestInit & { route?: string }): Promise<number> {
    const { route = `/trpc/${door}`, ...rest } = init;
    const headers = { 'content-type': 'application/json', ...target.admin, ...(rest.headers as object) };
    const answer = await fetch(target.api.url + route, { redirect: 'manual', ...rest, headers });
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
      const { headers } = await fetch(`${target.api.url}/trpc/${door}`, {
        headers: target.admin,
        method: isQuery ? 'GET' : 'POST',
      });
      expectStrictHeaders(headers, door);
    }
    for (const route of [
      '/healthz',
      '/readyz',
      '/metrics',
      '/nowhere',
      ...SIGN_IN_DOORS.map((it) => `/api/auth/${it}`),
    ])
      expectStrictHeaders((await fetch(target.api.url + route, { headers: target.operator })).headers, route);
  });

  describe('who is not let in', () => {
    it('at any door: strangers, wrong keys, forged and expired sign-ins', async () => {
      const { cookie = '', ...hop } = target.operator;
      const forged = cookie.replace(/=(\w)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`);
      const key = target.admin.authorization?.slice('Bearer '.length) ?? '';
      const senders: Record<string, Record<string, string>> = {
        nobody: { authorization: '' },
        'a wrong key': { authorization: `Bearer ${'x'.repeat(40)}` },
        'a key of another sort': { authorization: `Basic ${btoa(`admin:${key}`)}` },
        'two keys': { authorization: `Bearer ${key}, Bearer ${key}` },
        'a key as a cookie': { authorization: '', cookie: `key=${key}` },
        'a sign-in that ran out': { authorization: '', ...target.expired },
        'a forged sign-in': { authorization: '', ...hop, cookie: forged },
        'a sign-in cut short': { authorization: '', ...hop, cookie: cookie.slice(0, -6) },
        'a sign-in that did not come through the console': { authorization: '', cookie },
        'a forged console': {
          authorization: '',
          cookie,
          'x-candor-hop': 'f'.repeat(64),
          'x-candor-client': '127.0.0.1',
        },
      };
      for (const door of procedures.filter((it) => DOORS[it] !== 'all'))
        for (const [sender, headers] of Object.entries(senders)) expect(await ask(door, sender, headers)).toBe(401);
      expect((await fetch(`${target.api.url}/trpc/session.me?key=${key}&authorization=Bearer%20${key}`)).status).toBe(
        401,
      );
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
      const { cookie: _none, ...hop } = target.operator;
      const through = { ...hop, origin: 'http://127.0.0.1:3001' };
      for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:3001.evil.example', 'http://127.0.0.1:9'])
        for (const door of ['sign-in/email', 'sign-out', 'change-password'])
          expect(await knockAt(`origin ${origin}`, person, { ...target.operator, origin }, door)).toBe(403);
      for (const door of SIGN_IN_DOORS) expect(await knockAt('no console', person, {}, door)).toBe(403);
      const odd = [null, [], 7, 'text', {}, { email: {}, password: {} }, { ...person, email: ['ada@example.com'] }];
      const emails = ['x'.repeat(1_000), 'ada@example.com\u0000', '\u202eada@example.com', "' or 1=1 --", '{"$gt":""}'];
      for (const body of [
        ...odd,
        '{',
        '',
        ...emails.map((email) => ({ ...person, email, password: 'wrong and long' })),
      ])
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
        expect(
          await knockAt('a shut door', { ...person, role: 'admin' }, { ...target.operator, ...through }, door),
        ).toBe(404);
    });
  });

  describe('what is not taken', () => {
    it.each(Object.keys(COMMANDS))('%s, spoilt in every field', async (door) => {
      const usual = target.valid.get(door) ?? {};
      const sender = target.senderOf(door);
      for (const body of ODD_INPUTS) await post(door, 'an input of another kind', body, sender);
      for (const commandId of ODD_COMMAND_IDS)
        expect(await post(door, 'an odd command id', { ...usual, commandId }, sender)).toBe(400);
      for (const { name, input } of hostileInputs(usual, { unknownIds: !ENDS_WHAT_IS_LEFT.has(door) }))
        expect([400, 404, 409, 413]).toContain(
          await post(door, name, { ...input, commandId: crypto.randomUUID() }, sender),
        );
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'a/b'])
        await post(door, type, { ...usual, commandId: crypto.randomUUID() }, { ...sender, 'content-type': type });
    });

    it('queries with what nobody asks', async () => {
      for (const door of procedures.filter((name) => PROCEDURES.get(name) === 'query'))
        for (const input of ODD_QUESTIONS) {
          const route = `${target.api.url}/trpc/${door}?input=${encodeURIComponent(input)}`;
          const answer = await fetch(route, { headers: target.admin });
          tally.count(door, answer.status);
          const body = await answer.text();
          // Those that ask for nothing take anything, and one that may be asked for all takes a field it does not know.
          expect([200, 400, 403], `${door} ${input} ${body.slice(0, 200)}`).toContain(answer.status);
        }
    });

    it('command ids a second time with something else, from somebody else, or for something else', async () => {
      const [[, { input: first }] = ['', { input: {} }]] = target.accepted;
      for (const [door, { input, other }] of target.accepted) {
        const sender = target.senderOf(door);
        const again = await call(target.api.url, door, { input, headers: sender });
        tally.count(door, again.status);
        expect([door, again.status]).toEqual([door, 200]);
        if (JSON.stringify(other) !== JSON.stringify(input))
          expect(await post(door, 'other words', other, sender)).toBe(409);
        if (!FOR_OPERATORS.has(door))
          expect(await post(door, 'another sender', input, { authorization: '', ...target.operator })).toBe(409);
        const { commandId } = first as { commandId: string };
        if (input !== first) expect(await post(door, 'another command', { ...input, commandId }, sender)).toBe(409);
      }
    });
  });

  it('takes no other method and no other address', async () => {
    const routes = [...procedures.map((name) => `/trpc/${name}`), ...SIGN_IN_DOORS.map((it) => `/api/auth/${it}`)];
    for (const route of [...routes, '/healthz', '/readyz', '/metrics']) {
      for (const method of METHODS) {
        const { status, body } = await knock(target.api.url, { method, target: route, headers: { ...target.admin } });
        tally.count(route, status);
        expect([400, 403, 404, 405, 415], `${method} ${route}`).toContain(status);
        expect(body.replaceAll('candor.sqlite', '')).not.toMatch(NEVER_SAID);
      }
      for (const address of pathTricks(route)) {
        const { status, body } = await knock(target.api.url, { target: address, headers: { ...target.admin } });
        tally.count(route, status);
        expect([400, 403, 404, 405], address).toContain(status);
        expect(body.replaceAll('candor.sqlite', '')).not.toMatch(NEVER_SAID);
      }
      const method = mutations.some((name) => route === `/trpc/${name}`) ? 'GET' : 'POST';
      const { status } = await knock(target.api.url, {
        method,
        target: route,
        headers: { ...target.admin, 'x-http-method-override': 'POST' },
      });
      tally.count(route, status);
      if (!route.startsWith('/api/auth')) expect([404, 405, 415], `${method} ${route}`).toContain(status);
    }
  });

  it('stands up to bytes that are no request, beside a hundred who send theirs slowly', async () => {
    const letGo = await holdHalfSent(target.api.url, 100);
    for (const [name, bytes] of BROKEN_REQUESTS) {
      const { status } = await say(target.api.url, bytes);
      tally.count('the socket', status);
      expect([0, 400, 401, 404, 405, 431, 505], name).toContain(status);
    }
    expect((await call(target.api.url, 'session.me', { headers: target.admin })).status).toBe(200);
    letGo();
  });

  it('and all of it changed nothing, and nothing went wrong inside', async () => {
    expect(await stateOfAll()).toEqual(before);
    expect(target.api.log()).toBe('');
    process.stdout.write(`${tally.sum()}\n`);
    expect(tally.attempts()).toBeGreaterThan(3_000);
  });

  it('takes no field that nobody asked for: roles, authors, times, numbers', async () => {
    const words = 'assigned-in-bulk';
    const statuses: number[] = [];
    for (const [door, usual] of target.valid) {
      const input = { ...unaskedFields(words), ...usual, commandId: crypto.randomUUID() };
      statuses.push((await call(target.api.url, door, { input, headers: target.admin })).status);
    }
    // Some of what they are about is gone by the commands before.
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(20);
    expect(await holdsWords(target.store, words)).toBe(false);
  });
});
