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
import { COMMANDS } from '../testing/commands.ts';
import { DOORS, FOR_OPERATORS, leastRole } from '../testing/doors.ts';
import type { Ground } from '../testing/ground.ts';
import { makeGround } from '../testing/ground.ts';
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
  'incidents.communication': () => ({}),
  'incidents.exportCommunication': () => ({}),
  'learning.read': () => ({}),
  'learning.export': () => ({}),
  'maintenance.list': () => ({}),
  'maintenance.read': ({ maintenanceId }) => ({ maintenanceId }),
  'maintenance.allSeries': () => undefined,
  'maintenance.series': ({ seriesId }) => ({ seriesId }),
  'maintenance.previewSeries': () => ({ rule: 'FREQ=DAILY', startsAt: '2024-04-07T02:00', timeZone: 'Etc/UTC' }),
  'features.read': () => undefined,
  'session.signIns': () => undefined,
  'team.read': () => undefined,
  'team.signIns': () => undefined,
  'keys.list': () => undefined,
  'page.read': () => undefined,
  'page.looks': () => undefined,
  'page.previewLooks': () => ({ accent: { light: null, dark: null }, headerLinks: [], footerLinks: [] }),
  'record.read': () => undefined,
  'record.findTexts': () => ({ words: 'outage' }),
  'record.previewRedaction': () => ({ texts: [{ sequence: 1 }] }),
  'postmortems.read': ({ incidentId }) => ({ incidentId }),
  'postmortems.compare': ({ incidentId }) => ({ incidentId, file: '## Summary' }),
  'postmortems.export': ({ incidentId }) => ({ incidentId, format: 'html' }),
  'postmortems.exportable': () => undefined,
  'postmortems.draft': ({ incidentId }) => ({ incidentId }),
  'postmortems.preview': ({ incidentId }) => ({ incidentId }),
  'actionItems.list': () => ({}),
  'actionItems.export': () => ({}),
  'audit.list': () => ({}),
  'audit.export': () => ({ format: 'jsonl' }),
  'search.find': () => ({ query: 'outage' }),
  'templates.read': () => undefined,
};

/** The doors that are open to all ask for a one-time link, and for nothing else. */
const LINKS: Readonly<Record<string, { readonly input: object; readonly code: string }>> = {
  'session.setUp': {
    input: { name: 'Eve', email: 'eve@example.com', password: 'long enough a password' },
    code: 'set-up-link-invalid',
  },
  'session.readInvitation': { input: {}, code: 'invitation-invalid' },
  'session.acceptInvitation': {
    input: { name: 'Eve', password: 'long enough a password' },
    code: 'invitation-invalid',
  },
  'session.readPasswordLink': { input: {}, code: 'password-link-invalid' },
  'session.usePasswordLink': { input: { password: 'long enough a password' }, code: 'password-link-invalid' },
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
  expect(Object.keys(LINKS).sort()).toEqual(
    Object.keys(DOORS)
      .filter((path) => DOORS[path] === 'all')
      .sort(),
  );
  const queries = [...PROCEDURES].filter(([path, type]) => type === 'query' && DOORS[path] !== 'all');
  expect(Object.keys(QUESTIONS).sort()).toEqual(queries.map(([path]) => path).sort());
});

describe.each(SENDERS)('$sender', ({ sender, role }) => {
  const headers = () => headersOf[sender] ?? {};

  it.each(Object.entries(DOORS).filter(([, door]) => door !== 'all'))('%s (for %s)', async (procedure, door) => {
    const isKeyAtOperators = sender.endsWith(' key') && FOR_OPERATORS.has(procedure) && role !== null;
    const isLetIn = role !== null && reaches(role, leastRole(door)) && !isKeyAtOperators;
    const command = await (isLetIn ? inputOnNewGround(procedure) : inputOnGround(procedure));
    const input = command ? { ...command, commandId: crypto.randomUUID() } : QUESTIONS[procedure]?.(ground);
    const before = await logSize(store.reader);
    const answer = await call(api.url, procedure, { input, headers: headers() });
    expect(answer.status, JSON.stringify(answer.error)).toBe(isLetIn ? 200 : role ? 403 : 401);
    if (isLetIn) return;
    const refusal = isKeyAtOperators
      ? 'A key has no sign-ins. Sign in through the console.'
      : REFUSALS[leastRole(door)];
    expect(answer.error?.message).toBe(role ? refusal : 'Sign in, or send an api key.');
    expect(await logSize(store.reader)).toBe(before);
  });
});

describe.each(['nobody', 'viewer key', 'admin operator'])('%s, with a link that is none', (sender) => {
  it.each(Object.entries(LINKS))('%s', async (procedure, { input, code }) => {
    const answer = await call(api.url, procedure, {
      input: { ...input, token: 'guessed' },
      headers: headersOf[sender],
    });
    expect(answer).toMatchObject({ status: 403, error: { data: { refusal: { code } } } });
  });
});

/** What a command is asked by somebody who is turned away, so that nothing changes: made once. */
const inputs = new Map<string, object | undefined>();
async function inputOnGround(procedure: string) {
  if (!inputs.has(procedure)) inputs.set(procedure, (await COMMANDS[procedure]?.(ground))?.one);
  return inputs.get(procedure);
}

async function inputOnNewGround(procedure: string) {
  const inputsOn = COMMANDS[procedure];
  return inputsOn && (await inputsOn(await makeGround(api.url, headersOf['admin key'] ?? {}))).one;
}

const REFUSALS: Readonly<Record<string, string>> = {
  responder: 'A viewer may look, and not write. Ask an admin for another role.',
  publisher: 'Only a publisher or an admin may do this. Ask one.',
  admin: 'Only an admin may do this. Ask one.',
};
