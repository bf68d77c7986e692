import path from 'node:path';
import { instantOf } from '@candor/log';
import type { Store, StoreSettings } from '@candor/store';
import { listInvitations, openStore, putInvitation, putPasswordLink } from '@candor/store';
import { createTestDatabase, temporaryDirectory } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { hashKey } from '../auth/principal.ts';
import type { ApiProcess } from '../testing/api-process.ts';
import { commandId, keyFor, startApiProcess } from '../testing/api-process.ts';
import { call } from '../testing/call.ts';
import { signIn, signInOperator } from '../testing/operator.ts';
import { ENGINES } from '../testing/place.ts';

const PASSWORD = 'a long and quiet password';
type Headers = Record<string, string>;

describe.each(ENGINES)('a team on %s', (engine) => {
  let environment: Record<string, string>;
  let database: StoreSettings;
  let data: string;
  let api: ApiProcess;
  let store: Store;
  let ada: Headers;
  let drop = async () => {};

  beforeAll(async () => {
    data = temporaryDirectory();
    const server = engine === 'postgres' ? await createTestDatabase() : null;
    if (server) drop = server.drop;
    database = server ? { url: server.url } : { file: path.join(data, 'candor.sqlite') };
    environment = { CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'warn', ...(server ? { DATABASE_URL: server.url } : {}) };
    api = await startApiProcess(environment);
    ada = await signInOperator(api, data);
    store = await openStore(database);
  });
  afterAll(async () => {
    await store.close();
    await api.kill();
    await drop();
  });

  const send = (procedure: string, input: object, headers = ada, url = api.url) =>
    call(url, procedure, { input: { commandId: commandId(), ...input }, headers });
  const told = async <Told>(procedure: string, input: object = {}, headers = ada) => {
    const { data: answer, error } = await send(procedure, input, headers);
    expect(error).toBeUndefined();
    return answer as Told;
  };
  const codeOf = async (answer: ReturnType<typeof call>) => {
    const { status, error } = await answer;
    return [status, error?.data.refusal?.code];
  };
  const tokenOf = (link: string | null) => new URL(link ?? '').searchParams.get('token') ?? '';
  const me = async (headers: Headers) => (await call(api.url, 'session.me', { headers })).data;

  /** Invites somebody, who comes and signs in. */
  async function join(name: string, role: string) {
    const email = `${name.toLowerCase()}@example.com`;
    const { link } = await told<{ link: string }>('team.invite', { email, role });
    const accepting = { token: tokenOf(link), name, password: PASSWORD };
    const { operatorId } = await told<{ operatorId: string }>('session.acceptInvitation', accepting, {});
    return { operatorId, email, headers: await signIn(api, data, { email, password: PASSWORD }) };
  }

  describe('an invitation', () => {
    it('is a link that makes one operator with the invited role and address', async () => {
      const { link, invitationId, expiresAt } = await told<{ link: string; invitationId: string; expiresAt: string }>(
        'team.invite',
        { email: ' Ben@Example.com', role: 'responder' },
      );
      expect(link).toMatch(/^http:\/\/127\.0\.0\.1:3001\/invitation\?token=[\w-]{43}$/);
      expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
      const token = tokenOf(link);
      expect(await told('session.readInvitation', { token }, {})).toEqual({
        email: 'ben@example.com',
        role: 'responder',
      });
      expect(await told('team.read')).toMatchObject({
        invitations: [{ invitationId, email: 'ben@example.com', role: 'responder', hasRunOut: false }],
      });
      const accepting = { token, name: 'Ben', password: PASSWORD, role: 'admin', email: 'other@example.com' };
      expect(await codeOf(send('session.acceptInvitation', { ...accepting, password: 'short' }))).toEqual([
        400,
        'invalid-input',
      ]);
      const tries = await Promise.all([1, 2, 3, 4].map(() => send('session.acceptInvitation', accepting, {})));
      expect(tries.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403]);
      // The answer to the one that worked may have been lost on its way.
      expect((await send('session.readInvitation', { token }, {})).error).toMatchObject({
        message: expect.stringContaining('If it was you who used it, sign in.'),
        data: { refusal: { code: 'invitation-invalid' } },
      });
      const headers = await signIn(api, data, { email: 'ben@example.com', password: PASSWORD });
      expect(await me(headers)).toMatchObject({ name: 'Ben', email: 'ben@example.com', role: 'responder' });
      expect(await told('team.read')).toMatchObject({ invitations: [] });
    });

    it('is worth nothing once taken back, replaced or run out', async () => {
      const invite = () =>
        told<{ link: string; invitationId: string }>('team.invite', { email: 'cleo@example.com', role: 'viewer' });
      const [first, second] = [await invite(), await invite()];
      const read = (token: string) => codeOf(send('session.readInvitation', { token }, {}));
      expect(await read(tokenOf(first.link))).toEqual([403, 'invitation-invalid']);
      expect(await read(tokenOf(second.link))).toEqual([200, undefined]);
      await told('team.revokeInvitation', { invitationId: second.invitationId });
      expect(await read(tokenOf(second.link))).toEqual([403, 'invitation-invalid']);
      expect(await codeOf(send('team.revokeInvitation', { invitationId: second.invitationId }))).toEqual([
        404,
        'invitation-not-found',
      ]);
      const [createdAt, expiresAt] = [instantOf(0), instantOf(Date.now() - 1_000)];
      const late = {
        id: 'late',
        email: 'cleo@example.com',
        role: 'viewer',
        madeBy: 'ada',
        createdAt,
        expiresAt,
      } as const;
      await store.transaction((tx) => putInvitation(tx, { ...late, tokenHash: hashKey('late') }));
      expect(await read('late')).toEqual([403, 'invitation-invalid']);
      const accepting = { token: 'late', name: 'Cleo', password: PASSWORD };
      expect(await codeOf(send('session.acceptInvitation', accepting, {}))).toEqual([403, 'invitation-invalid']);
      expect(await told('team.read')).toMatchObject({ invitations: [{ invitationId: 'late', hasRunOut: true }] });
      await told('team.revokeInvitation', { invitationId: 'late' });
    });

    it('is not for somebody who is in already', async () => {
      const inviting = { email: 'ADA@example.com', role: 'viewer' };
      expect(await codeOf(send('team.invite', inviting))).toEqual([409, 'operator-exists']);
      expect(await listInvitations(store.reader)).toEqual([]);
    });
  });

  it('hands a secret out again to the one who sends the command again, and keeps only its hash', async () => {
    const input = { commandId: commandId(), email: 'dora@example.com', role: 'viewer' };
    const key = { commandId: commandId(), name: 'pager', role: 'viewer' };
    const [invited, made] = [await send('team.invite', input), await send('keys.create', key)];
    expect([await send('team.invite', input), await send('keys.create', key)]).toEqual([invited, made]);
    const secrets = [tokenOf((invited.data as { link: string }).link), (made.data as { key: string }).key];
    const commands = await store.kysely.selectFrom('command').selectAll().execute();
    const audit = await store.kysely.selectFrom('audit').selectAll().execute();
    const kept = JSON.stringify([commands, audit, await store.kysely.selectFrom('invitation').selectAll().execute()]);
    for (const secret of secrets) expect(kept).not.toContain(secret);
    expect(kept).toContain(hashKey(secrets[0] ?? ''));
    await api.stop();
    api = await startApiProcess({ ...environment, CANDOR_API_PORT: new URL(api.url).port });
    const [invitedAgain, madeAgain] = [await send('team.invite', input), await send('keys.create', key)];
    expect(invitedAgain.data).toEqual({ ...(invited.data as object), link: null });
    expect(madeAgain.data).toEqual({ ...(made.data as object), key: null });
  });

  describe('an operator', () => {
    it('may do what the new role allows, and no more, from the next request on', async () => {
      const { operatorId, headers } = await join('Eli', 'publisher');
      const declare = () =>
        codeOf(send('incidents.declare', { title: 'T', status: 'investigating', text: 'W.' }, headers));
      expect((await declare())[0]).toBe(200);
      await told('team.changeRole', { operatorId, role: 'viewer' });
      expect((await declare())[0]).toBe(403);
      expect(await me(headers)).toMatchObject({ role: 'viewer' });
      await told('team.changeRole', { operatorId, role: 'admin' });
      expect(await told('team.read', {}, headers)).toMatchObject({ operators: expect.any(Array) });
      await told('team.changeRole', { operatorId, role: 'viewer' });
    });

    it('is a stranger from the next request on once removed, and cannot sign in', async () => {
      const { operatorId, headers, email } = await join('Fay', 'viewer');
      expect(await me(headers)).toMatchObject({ name: 'Fay' });
      await told('team.removeOperator', { operatorId });
      expect((await call(api.url, 'session.me', { headers })).status).toBe(401);
      expect((await signIn(api, data, { email, password: PASSWORD })).cookie).toBe('');
      expect(await codeOf(send('team.removeOperator', { operatorId }))).toEqual([404, 'operator-not-found']);
      expect(await codeOf(send('team.changeRole', { operatorId, role: 'admin' }))).toEqual([404, 'operator-not-found']);
      await join('Fay', 'viewer');
    });

    it('leaves no way back: their invitations and links end with their role', async () => {
      const { operatorId, headers } = await join('Jo', 'admin');
      const { operatorId: kimId } = await join('Kim', 'viewer');
      const { link } = await told<{ link: string }>(
        'team.invite',
        { email: 'jo2@example.com', role: 'admin' },
        headers,
      );
      const forKim = await told<{ link: string }>('team.offerPasswordLink', { operatorId: kimId }, headers);
      await told('team.changeRole', { operatorId, role: 'publisher' });
      const read = (door: string, token: string) => codeOf(send(door, { token }, {}));
      expect(await read('session.readInvitation', tokenOf(link))).toEqual([403, 'invitation-invalid']);
      expect(await read('session.readPasswordLink', tokenOf(forKim.link))).toEqual([403, 'password-link-invalid']);
    });

    it('stays when nobody else is an admin', async () => {
      const { id: operatorId } = (await me(ada)) as { id: string };
      expect(await codeOf(send('team.removeOperator', { operatorId }))).toEqual([409, 'last-admin']);
      expect(await codeOf(send('team.changeRole', { operatorId, role: 'publisher' }))).toEqual([409, 'last-admin']);
      await told('team.changeRole', { operatorId, role: 'admin' });
      expect(await me(ada)).toMatchObject({ role: 'admin' });
    });

    it('cannot lose the last admin to two who try at the same time', async () => {
      const others = [api.url];
      if (engine === 'postgres') {
        const second = await startApiProcess({ ...environment, CANDOR_DATA: temporaryDirectory() });
        onTestFinished(second.kill);
        others.push(second.url);
      }
      const keys = await Promise.all(['one', 'two'].map((name) => keyFor(database, 'admin', name)));
      const { id: adaId } = (await me(ada)) as { id: string };
      const { operatorId: gusId, headers: gus } = await join('Gus', 'admin');
      const demote = (operatorId: string, headers: Headers, url = api.url) =>
        codeOf(send('team.changeRole', { operatorId, role: 'viewer' }, headers, url));
      const byKeys = await Promise.all(
        [adaId, gusId].map((id, place) => demote(id, { authorization: `Bearer ${keys[place]}` }, others.at(-place))),
      );
      expect(byKeys.map(([status]) => status).sort()).toEqual([200, 409]);
      await Promise.all(
        [adaId, gusId].map((operatorId) =>
          send('team.changeRole', { operatorId, role: 'admin' }, { authorization: `Bearer ${keys[0]}` }),
        ),
      );
      const byEachOther = await Promise.all([demote(gusId, ada), demote(adaId, gus)]);
      expect(byEachOther.map(([status]) => status).sort()).toEqual([200, 403]);
      await send('team.changeRole', { operatorId: adaId, role: 'admin' }, { authorization: `Bearer ${keys[0]}` });
      await told('team.removeOperator', { operatorId: gusId });
    });
  });

  describe('a link for a new password', () => {
    it('sets it once, and ends every sign-in of its operator', async () => {
      const { operatorId, headers, email } = await join('Hal', 'viewer');
      const first = await told<{ link: string }>('team.offerPasswordLink', { operatorId });
      const { link } = await told<{ link: string }>('team.offerPasswordLink', { operatorId });
      expect(await codeOf(send('session.readPasswordLink', { token: tokenOf(first.link) }, {}))).toEqual([
        403,
        'password-link-invalid',
      ]);
      const token = tokenOf(link);
      expect(await told('session.readPasswordLink', { token }, {})).toEqual({ email });
      expect(await me(headers)).toMatchObject({ name: 'Hal' });
      const password = 'quite another password';
      const uses = await Promise.all([1, 2, 3].map(() => send('session.usePasswordLink', { token, password }, {})));
      expect(uses.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
      expect((await call(api.url, 'session.me', { headers })).status).toBe(401);
      expect((await signIn(api, data, { email, password: PASSWORD })).cookie).toBe('');
      expect(await me(await signIn(api, data, { email, password }))).toMatchObject({ name: 'Hal' });
    });

    it('is worth nothing when it has run out', async () => {
      const { operatorId } = await join('Ida', 'viewer');
      const late = { operatorId, madeBy: 'ada', createdAt: instantOf(0), expiresAt: instantOf(Date.now() - 1_000) };
      await store.transaction((tx) => putPasswordLink(tx, { ...late, tokenHash: hashKey('too late') }));
      const using = { token: 'too late', password: 'quite another password' };
      expect(await codeOf(send('session.usePasswordLink', using, {}))).toEqual([403, 'password-link-invalid']);
      expect(await codeOf(send('team.offerPasswordLink', { operatorId: 'nobody' }))).toEqual([
        404,
        'operator-not-found',
      ]);
    });
  });
});
