import { readFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { clientOf, startApiProcess } from '../testing/api-process.ts';
import { CLIENT_HEADER, HOP_HEADER, hopToken } from './hop.ts';

const CONSOLE = 'http://localhost:3001';
const METRICS_TOKEN = 'a-token-of-some-length';
const OPERATOR = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };

describe('sign-in', () => {
  let api: ApiProcess;
  let data: string;

  beforeAll(async () => {
    data = temporaryDirectory();
    api = await startApiProcess({
      CANDOR_DATA: data,
      CANDOR_ADMIN_URL: CONSOLE,
      CANDOR_METRICS_TOKEN: METRICS_TOKEN,
    });
  });
  afterAll(() => api.stop());

  const hop = () => hopToken(readFileSync(path.join(data, 'secret'), 'utf8').trim());
  const post = (route: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/api/auth/${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: CONSOLE, ...headers },
      body: JSON.stringify(body),
    });
  const throughConsole = (address: string) => ({ [HOP_HEADER]: hop(), [CLIENT_HEADER]: address });
  const signIn = (body: unknown, address = '192.0.2.1') => post('sign-in/email', body, throughConsole(address));
  const cookieOf = (answer: Response) =>
    answer.headers
      .getSetCookie()
      .map((it) => it.split(';')[0])
      .join('; ');

  it('makes the first operator from the set-up link, once', async () => {
    const token = new URL(api.setUpUrl ?? '').searchParams.get('token') ?? '';
    const client = clientOf(api.url, {});
    await expect(client.session.setUp.mutate({ ...OPERATOR, token: 'guessed' })).rejects.toThrow(/set-up link/);
    await expect(client.session.setUp.mutate({ ...OPERATOR, token, password: 'short' })).rejects.toThrow(/12 char/);
    expect(await client.session.setUp.mutate({ ...OPERATOR, token })).toEqual({ email: OPERATOR.email });
    await expect(client.session.setUp.mutate({ ...OPERATOR, token, email: 'b@example.com' })).rejects.toThrow(/used/);
  });

  it('signs in through the console and knows the operator by the cookie', async () => {
    const answer = await signIn(OPERATOR);
    expect(answer.status).toBe(200);
    const cookie = cookieOf(answer);
    expect(answer.headers.getSetCookie().join()).toMatch(/HttpOnly/i);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const me = await clientOf(api.url, { cookie, ...throughConsole('192.0.2.1') }).session.me.query();
    expect(me).toMatchObject({ name: 'Ada', email: 'ada@example.com', role: 'admin' });
  });

  it('takes a cookie from nobody but the console', async () => {
    const cookie = cookieOf(await signIn(OPERATOR));
    await expect(clientOf(api.url, { cookie }).session.me.query()).rejects.toThrow('Sign in');
    const forged = { cookie, [HOP_HEADER]: 'x'.repeat(64) };
    await expect(clientOf(api.url, forged).session.me.query()).rejects.toThrow('Sign in');
  });

  it('ends a session when its operator signs out', async () => {
    const cookie = cookieOf(await signIn(OPERATOR));
    const headers = { cookie, ...throughConsole('192.0.2.1') };
    expect((await post('sign-out', {}, headers)).status).toBe(200);
    await expect(clientOf(api.url, headers).session.me.query()).rejects.toThrow('Sign in');
  });

  it('changes a password: the old one no longer opens, the new one does', async () => {
    const cookie = cookieOf(await signIn(OPERATOR));
    const change = (currentPassword: string, newPassword: string) =>
      post('change-password', { currentPassword, newPassword }, { cookie, ...throughConsole('192.0.2.1') });
    expect((await change('wrong password here', 'another password')).status).toBe(400);
    expect((await change(OPERATOR.password, 'another password')).status).toBe(200);
    expect((await signIn(OPERATOR, '192.0.2.7')).status).toBe(401);
    expect((await signIn({ ...OPERATOR, password: 'another password' })).status).toBe(200);
    expect((await change('another password', OPERATOR.password)).status).toBe(200);
  });

  it('lets nobody with a sign-in guess the password that goes with it', async () => {
    const address = '203.0.113.9';
    const cookie = cookieOf(await signIn(OPERATOR, address));
    const change = (currentPassword: string, newPassword = 'another password') =>
      post('change-password', { currentPassword, newPassword }, { cookie, ...throughConsole(address) });
    expect((await change(OPERATOR.password, 'short')).status).toBe(400);
    const tries = await Promise.all(Array.from({ length: 8 }, (_, count) => change(`wrong password ${count}`)));
    expect(tries.map(({ status }) => status).sort()).toEqual([400, 400, 400, 400, 400, 429, 429, 429]);
    const closed = await change(OPERATOR.password);
    expect([closed.status, closed.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  });

  it('refuses another origin', async () => {
    const answer = await post('sign-in/email', OPERATOR, {
      ...throughConsole('192.0.2.1'),
      origin: 'https://evil.example',
    });
    expect(answer.status).toBe(403);
  });

  it.each(['sign-up/email', 'forget-password', 'reset-password', 'update-user', 'delete-user', 'list-sessions'])(
    'keeps %s shut',
    async (route) => {
      expect((await post(route, OPERATOR, throughConsole('192.0.2.1'))).status).toBe(404);
      expect((await post(route, OPERATOR)).status).toBe(403);
    },
  );

  it('answers the sixth wrong password from one address with 429, and still lets others in', async () => {
    const wrong = { ...OPERATOR, password: 'not the password' };
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1) statuses.push((await signIn(wrong, '198.51.100.9')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const right = await signIn(OPERATOR, '198.51.100.9');
    expect(right.status).toBe(429);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn(OPERATOR, '192.0.2.1')).status).toBe(200);
  });

  it('counts wrong passwords, and tries that came after too many, for whoever watches', async () => {
    const read = await fetch(`${api.url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
    const text = await read.text();
    expect(text).toMatch(/^candor_sign_in_failures_total\{reason="wrong-password"\} [1-9]/m);
    expect(text).toMatch(/^candor_sign_in_failures_total\{reason="too-many"\} [1-9]/m);
    expect(text).not.toContain(OPERATOR.email);
  });

  it('lets no more be guessed at the same time than one after the other', async () => {
    const wrong = { ...OPERATOR, password: 'not the password' };
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(wrong, '198.51.100.23')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('writes no password, cookie or token to its log', () => {
    const token = new URL(api.setUpUrl ?? '').searchParams.get('token') ?? 'no token';
    expect(api.log()).not.toContain(OPERATOR.password);
    expect(api.log()).not.toContain(token);
    expect(api.log()).not.toContain('candor.session_token=');
  });
});
