import path from 'node:path';
import type { Role } from '@candor/log';
import { ROLES, reaches } from '@candor/log';
import type { Store } from '@candor/store';
import { logSize, openStore } from '@candor/store';
import { temporaryDirectory } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { keyFor, startApiProcess } from '../testing/api-process.ts';
import { call, PROCEDURES } from '../testing/call.ts';
import type { Ground } from '../testing/commands.ts';
import { COMMANDS, makeGround } from '../testing/commands.ts';
import { DOORS, leastRole } from '../testing/doors.ts';
import { addColleague, signIn, signInOperator } from '../testing/operator.ts';

const STRANGERS = ['nobody', 'a wrong key', 'a cookie that did not come through the console'] as const;
const SENDERS = [
  ...STRANGERS.map((sender) => ({ sender, role: null })),
  ...ROLES.flatMap((role) => ['key', 'operator'].map((kind) => ({ sender: `${role} ${kind}`, role }))),
];

/** What is asked where a command is not: something that is answered with 200 to whoever is let in. */
const QUESTIONS: Readonly<Record<string, (ground: Ground) => unknown>> = {
  'session.me': () => undefined,
  'now.read': () => undefined,
  'incidents.list': () => ({}),
  'incidents.read': ({ incidentId }) => ({ incidentId }),
  'maintenance.list': () => ({}),
  'maintenance.read': ({ maintenanceId }) => ({ maintenanceId }),
  'maintenance.allSeries': () => undefined,
  'maintenance.series': ({ seriesId }) => ({ seriesId }),
  'maintenance.previewSeries': () => ({ rule: 'FREQ=DAILY', startsAt: '2024-04-07T02:00', timeZone: 'Etc/UTC' }),
  'features.read': () => undefined,
  'page.read': () => undefined,
  'record.read': () => undefined,
  'postmortems.read': ({ incidentId }) => ({ incidentId }),
  'audit.list': () => ({}),
  'audit.export': () => ({ format: 'jsonl' }),
  'search.find': () => ({ query: 'outage' }),
};

let api: ApiProcess;
let store: Store;
let ground: Ground;
let headersOf: Readonly<Record<string, Record<string, string>>>;

beforeAll(async () => {
  const data = temporaryDirectory();
  const database = { file: path.join(data, 'candor.sqlite') };
  api = await startApiProcess({ CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'warn' });
  store = await openStore(database);
  const admin = await signInOperator(api, data);
  const ofRole = async (role: Role) => ({
    [`${role} key`]: { authorization: `Bearer ${await keyFor(database, role)}` },
    [`${role} operator`]: await signIn(api, data, await addColleague(store, role)),
  });
  headersOf = {
    nobody: {},
    'a wrong key': { authorization: `Bearer ${'x'.repeat(32)}` },
    'a cookie that did not come through the console': { cookie: admin.cookie ?? '' },
    ...Object.assign({}, ...(await Promise.all(ROLES.map(ofRole)))),
  };
  ground = await makeGround(api.url, headersOf['admin key'] ?? {});
});
afterAll(async () => {
  await store.close();
  await api.kill();
});

it('names every procedure, and what it is asked', () => {
  expect(Object.keys(DOORS).sort()).toEqual([...PROCEDURES.keys()].sort());
  const mutations = [...PROCEDURES].filter(([path, type]) => type === 'mutation' && DOORS[path] !== 'all');
  expect(Object.keys(COMMANDS).sort()).toEqual(mutations.map(([path]) => path).sort());
  const queries = [...PROCEDURES].filter(([, type]) => type === 'query');
  expect(Object.keys(QUESTIONS).sort()).toEqual(queries.map(([path]) => path).sort());
});

describe.each(SENDERS)('$sender', ({ sender, role }) => {
  const headers = () => headersOf[sender] ?? {};

  it.each(Object.entries(DOORS).filter(([, door]) => door !== 'all'))('%s (for %s)', async (procedure, door) => {
    const isLetIn = role !== null && reaches(role, leastRole(door));
    const on = isLetIn && COMMANDS[procedure] ? await makeGround(api.url, headersOf['admin key'] ?? {}) : ground;
    const command = COMMANDS[procedure]?.(on).one;
    const input = command ? { ...command, commandId: crypto.randomUUID() } : QUESTIONS[procedure]?.(on);
    const before = await logSize(store.reader);
    const answer = await call(api.url, procedure, { input, headers: headers() });
    expect(answer.status, JSON.stringify(answer.error)).toBe(isLetIn ? 200 : role ? 403 : 401);
    if (isLetIn) return;
    expect(answer.error?.message).toBe(role ? REFUSALS[leastRole(door)] : 'Sign in, or send an api key.');
    expect(await logSize(store.reader)).toBe(before);
  });

  it('session.setUp (for all): a link is asked for, and nothing else', async () => {
    const input = { token: 'guessed', name: 'Eve', email: 'eve@example.com', password: 'long enough a password' };
    const answer = await call(api.url, 'session.setUp', { input, headers: headers() });
    expect(answer).toMatchObject({ status: 403, error: { data: { refusal: { code: 'set-up-link-invalid' } } } });
  });
});

const REFUSALS: Readonly<Record<string, string>> = {
  responder: 'A viewer may look, and not write. Ask an admin for another role.',
  publisher: 'Only a publisher or an admin may do this. Ask one.',
  admin: 'Only an admin may do this. Ask one.',
};
