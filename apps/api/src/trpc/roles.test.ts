import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { keyFor, startApiProcess } from '../testing/api-process.ts';
import { call, PROCEDURES } from '../testing/call.ts';
import { COMMANDS, makeGround } from '../testing/commands.ts';
import type { Door } from '../testing/doors.ts';
import { DOORS } from '../testing/doors.ts';
import { signInOperator } from '../testing/operator.ts';

const SENDERS = [
  'nobody',
  'a wrong key',
  'a cookie that did not come through the console',
  'publisher key',
  'admin key',
  'operator',
] as const;
type Sender = (typeof SENDERS)[number];

/** What is asked where a command is not: something that is answered with 200 to whoever is let in. */
const QUESTIONS: Readonly<Record<string, (ground: { incidentId: string }) => unknown>> = {
  'session.me': () => undefined,
  'now.read': () => undefined,
  'incidents.list': () => ({}),
  'incidents.read': ({ incidentId }) => ({ incidentId }),
  'features.read': () => undefined,
  'page.read': () => undefined,
  'postmortems.read': ({ incidentId }) => ({ incidentId }),
};

let api: ApiProcess;
let headersOf: Readonly<Record<Sender, Record<string, string>>>;

beforeAll(async () => {
  const data = temporaryDirectory();
  api = await startApiProcess({ CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'warn' });
  const database = { file: path.join(data, 'candor.sqlite') };
  const bearer = async (role: 'publisher' | 'admin') => ({ authorization: `Bearer ${await keyFor(database, role)}` });
  const operator = await signInOperator(api, data);
  headersOf = {
    nobody: {},
    'a wrong key': { authorization: `Bearer ${'x'.repeat(32)}` },
    'a cookie that did not come through the console': { cookie: operator.cookie ?? '' },
    'publisher key': await bearer('publisher'),
    'admin key': await bearer('admin'),
    operator,
  };
});
afterAll(() => api.kill());

function expectedStatus(door: Door, sender: Sender): number {
  if (sender === 'publisher key') return door === 'admins' ? 403 : 200;
  return sender === 'admin key' || sender === 'operator' ? 200 : 401;
}

it('names every procedure, and what it is asked', () => {
  expect(Object.keys(DOORS).sort()).toEqual([...PROCEDURES.keys()].sort());
  const mutations = [...PROCEDURES].filter(([path, type]) => type === 'mutation' && path !== 'session.setUp');
  expect(Object.keys(COMMANDS).sort()).toEqual(mutations.map(([path]) => path).sort());
  const queries = [...PROCEDURES].filter(([, type]) => type === 'query');
  expect(Object.keys(QUESTIONS).sort()).toEqual(queries.map(([path]) => path).sort());
});

describe.each(SENDERS)('%s', (sender) => {
  it.each(Object.entries(DOORS).filter(([, door]) => door !== 'all'))('%s (for %s)', async (procedure, door) => {
    const ground = await makeGround(api.url, headersOf['admin key']);
    const command = COMMANDS[procedure]?.(ground).one;
    const input = command ? { ...command, commandId: crypto.randomUUID() } : QUESTIONS[procedure]?.(ground);
    const before = await call(api.url, 'now.read', { headers: headersOf['admin key'] });
    const answer = await call(api.url, procedure, { input, headers: headersOf[sender] });
    expect(answer.status, JSON.stringify(answer.error)).toBe(expectedStatus(door, sender));
    if (answer.status === 200) return;
    expect(answer.error?.message).toMatch(/^(Sign in, or send an api key\.|Only an admin may do this\. Ask one\.)$/);
    const after = await call(api.url, 'now.read', { headers: headersOf['admin key'] });
    expect(recordIn(after.data)).toBe(recordIn(before.data));
  });

  it('session.setUp (for all): a link is asked for, and nothing else', async () => {
    const input = { token: 'guessed', name: 'Eve', email: 'eve@example.com', password: 'long enough a password' };
    const answer = await call(api.url, 'session.setUp', { input, headers: headersOf[sender] });
    expect(answer).toMatchObject({ status: 403, error: { data: { refusal: { code: 'set-up-link-invalid' } } } });
  });
});

function recordIn(now: unknown): number {
  return (now as { publishing: { recordIndex: number } }).publishing.recordIndex;
}
