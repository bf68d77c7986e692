import path from 'node:path';
import type { Store } from '@candor/store';
import { logSize, openStore } from '@candor/store';
import { temporaryDirectory } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { commandId, keyFor, startApiProcess } from '../testing/api-process.ts';
import { call } from '../testing/call.ts';
import { COMMANDS } from '../testing/commands.ts';
import { FOR_OPERATORS } from '../testing/doors.ts';
import { makeGround } from '../testing/ground.ts';
import { signInOperator } from '../testing/operator.ts';

let api: ApiProcess;
let store: Store;
let headers: Record<string, string>;
let otherHeaders: Record<string, string>;
let operator: Record<string, string>;

beforeAll(async () => {
  const data = temporaryDirectory();
  const database = { file: path.join(data, 'candor.sqlite') };
  api = await startApiProcess({ CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'warn' });
  headers = { authorization: `Bearer ${await keyFor(database, 'admin')}` };
  otherHeaders = { authorization: `bearer ${await keyFor(database, 'admin', 'another')}` };
  operator = await signInOperator(api, data);
  store = await openStore(database);
});
afterAll(async () => {
  await store.close();
  await api.kill();
});

const send = (procedure: string, input: unknown, sentBy = FOR_OPERATORS.has(procedure) ? operator : headers) =>
  call(api.url, procedure, { input, headers: sentBy });
const ground = () => makeGround(api.url, headers);

/** What is internal: it makes no public entry. */
const INTERNAL = new Set([
  'incidents.setSeverity',
  'incidents.addNote',
  'incidents.markMilestone',
  'page.setWritingHelp',
  'page.setPostmortemApprovals',
  'postmortems.saveDraft',
  'postmortems.takeOver',
  'postmortems.askForReview',
  'postmortems.approve',
  'postmortems.askForChanges',
  'actionItems.add',
  'actionItems.change',
  'actionItems.finish',
  'actionItems.drop',
  'actionItems.reopen',
  'templates.add',
  'templates.change',
  'templates.archive',
  'maintenance.startSeries',
  'maintenance.changeSeries',
  'maintenance.endSeries',
]);

/** What is kept in ordinary tables, and leaves nothing in the log. */
const OUTSIDE_LOG = /^(session|team|keys)\./;

async function size() {
  const kept = store.kysely.selectFrom('command').select(({ fn }) => fn.countAll<number>().as('count'));
  const { count: commands } = await kept.executeTakeFirstOrThrow();
  return { commands, log: await logSize(store.reader) };
}

describe.each(Object.entries(COMMANDS))('%s', (procedure, inputsOn) => {
  it('is done once, however often it is sent, and answers the same', async () => {
    const { one } = await inputsOn(await ground());
    const input = { ...one, commandId: commandId() };
    const before = await size();
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => send(procedure, input)));
    expect(first?.status, JSON.stringify(first?.error)).toBe(200);
    const after = await size();
    expect(after.commands).toBe(before.commands + 1);
    if (OUTSIDE_LOG.test(procedure)) expect(after.log).toBe(before.log);
    else expect(after.log).toBeGreaterThan(before.log);
    expect([...others, await send(procedure, input)]).toEqual(Array.from({ length: 5 }, () => first));
    expect(await size()).toEqual(after);
    if (OUTSIDE_LOG.test(procedure)) return;
    const index = INTERNAL.has(procedure) ? null : expect.any(Number);
    expect(first?.data).toMatchObject({ index, recordedAt: expect.stringMatching(/^\d{4}-.+Z$/) });
  });

  it('keeps its id to itself: no other words, no other sender, no other command', async () => {
    const { one, other } = await inputsOn(await ground());
    const id = commandId();
    const { data } = await send(procedure, { ...one, commandId: id });
    const [anotherCommand, anotherInput] = await unlike(procedure);
    const before = await logSize(store.reader);
    const reuses = await Promise.all([
      send(procedure, { ...other, commandId: id }),
      ...(FOR_OPERATORS.has(procedure) ? [] : [send(procedure, { ...one, commandId: id }, otherHeaders)]),
      send(anotherCommand, { ...anotherInput, commandId: id }),
    ]);
    for (const { status, error } of reuses) {
      expect([status, error?.data.refusal?.code]).toEqual([409, 'command-reused']);
      expect(error?.message).not.toBe('');
    }
    expect(await logSize(store.reader)).toBe(before);
    expect((await send(procedure, { ...one, commandId: id })).data).toEqual(data);
  });

  it('is refused without an id of its own, in a sentence', async () => {
    const { one } = await inputsOn(await ground());
    for (const id of [undefined, '', 'short', 'with a space', 'promise/late', 'x'.repeat(65), 7]) {
      const { status, error } = await send(procedure, { ...one, commandId: id });
      expect(status).toBe(400);
      expect(error?.data.refusal).toMatchObject({ code: 'invalid-input', issues: [{ path: 'commandId' }] });
    }
  });
});

/** Another command than the given one, with an input of its own. */
async function unlike(procedure: string): Promise<[string, object]> {
  const other = procedure === 'incidents.addNote' ? 'incidents.setSeverity' : 'incidents.addNote';
  return [other, (await COMMANDS[other]?.(await ground()))?.one ?? {}];
}

it('names every wrong field by its path', async () => {
  const { incidentId } = await ground();
  const input = {
    commandId: commandId(),
    incidentId,
    status: 'somehow',
    text: ' ',
    features: [{ featureId: 'UPPER', status: 'operational' }],
    nextUpdateBy: 'tomorrow',
  };
  const { status, error } = await send('incidents.publishUpdate', input);
  expect(status).toBe(400);
  const { code, issues } = error?.data.refusal ?? { code: null, issues: [] };
  expect(code).toBe('invalid-input');
  expect(issues.map((issue) => issue.path)).toEqual(['status', 'text', 'features.0.featureId', 'nextUpdateBy']);
  for (const issue of issues) expect(error?.message).toContain(issue.message);
});

const unknown = { updateId: 'nowhere00000' };
const unknownItem = { itemId: 'nowhere00000' };

it.each([
  ['incidents.publishUpdate', { status: 'identified', text: 'Where?' }, 'incident-not-found'],
  [
    'incidents.correctUpdate',
    { ...unknown, change: 'typo', text: 'Who?', reason: 'Why?', after: 1 },
    'incident-not-found',
  ],
  ['incidents.withdrawUpdate', { ...unknown, reason: 'Why?' }, 'incident-not-found'],
  ['incidents.withdrawPromise', { due: '2030-01-01T00:00Z', reason: 'Why?' }, 'incident-not-found'],
  [
    'maintenance.correctUpdate',
    { ...unknown, change: 'typo', text: 'Who?', reason: 'Why?', after: 1 },
    'maintenance-not-found',
  ],
  ['maintenance.withdrawUpdate', { ...unknown, reason: 'Why?' }, 'maintenance-not-found'],
  ['postmortems.decline', { reason: 'Why?' }, 'incident-not-found'],
  ['incidents.overrideImpact', { impact: 'none', reason: 'Why?' }, 'incident-not-found'],
  ['incidents.setSeverity', { severity: 'SEV1' }, 'incident-not-found'],
  ['incidents.addNote', { text: 'Where?' }, 'incident-not-found'],
  ['incidents.markMilestone', { milestone: 'detected', happenedAt: '2024-01-01T10:00Z' }, 'incident-not-found'],
  ['incidents.read', {}, 'incident-not-found'],
  ['postmortems.saveDraft', { sections: {}, after: 0 }, 'incident-not-found'],
  ['postmortems.takeOver', { file: 'Words.', seen: 'a'.repeat(64) }, 'incident-not-found'],
  ['postmortems.askForReview', {}, 'incident-not-found'],
  ['postmortems.approve', { version: 1 }, 'incident-not-found'],
  ['postmortems.askForChanges', { version: 1, note: 'Why?' }, 'incident-not-found'],
  ['actionItems.add', { title: 'What?' }, 'incident-not-found'],
  ['actionItems.finish', { ...unknownItem, evidence: 'What?' }, 'incident-not-found'],
  ['actionItems.commit', { ...unknownItem, title: 'What?', due: '2030-01-01' }, 'incident-not-found'],
  ['postmortems.read', {}, 'incident-not-found'],
  ['postmortems.compare', { file: 'Words.' }, 'incident-not-found'],
  ['postmortems.preview', {}, 'incident-not-found'],
  ['postmortems.publish', { sections: [], after: 0, seen: 'a'.repeat(64) }, 'incident-not-found'],
  ['features.renameProduct', { name: 'Who?' }, 'product-not-found'],
  ['features.archiveProduct', { archived: true }, 'product-not-found'],
  ['features.addFeature', { name: 'Who?' }, 'product-not-found'],
  ['features.renameFeature', { name: 'Who?' }, 'feature-not-found'],
  ['features.archiveFeature', { archived: true }, 'feature-not-found'],
  ['features.setStandingStatus', { status: 'operational' }, 'feature-not-found'],
  ['features.setAlternative', { alternative: null }, 'feature-not-found'],
])('%s answers 404 for what does not exist', async (procedure, input, code) => {
  const [incidentId, maintenanceId, productId, featureId] = Array.from({ length: 4 }, () => 'nowhere00000');
  const nowhere = /^(incidents|postmortems|actionItems)\./.test(procedure)
    ? { incidentId }
    : { maintenanceId, productId, featureId };
  const { status, error } = await send(procedure, { ...nowhere, ...input, commandId: commandId() });
  expect([status, error?.data.refusal?.code]).toEqual([404, code]);
});

describe('somebody was faster', () => {
  it('with an update: the answer says what is newer, and the same words go through once it was read', async () => {
    const { incidentId, lastSaid } = await ground();
    const update = (text: string, after: number, id = commandId()) =>
      send('incidents.publishUpdate', { commandId: id, incidentId, status: 'identified', text, after });
    const { data } = await update('First.', lastSaid);
    const latest = (data as { index: number }).index;
    const id = commandId();
    const late = await update('Second.', lastSaid, id);
    expect([late.status, late.error?.data.refusal]).toEqual([
      409,
      { code: 'newer-update', details: { after: lastSaid, latest }, issues: [] },
    ]);
    expect((await update('Second.', latest, id)).status).toBe(200);
  });

  it('with a note: that is no conflict', async () => {
    const { incidentId, lastSaid } = await ground();
    await send('incidents.addNote', { commandId: commandId(), incidentId, text: 'I look at the cache.' });
    const update = { commandId: commandId(), incidentId, status: 'identified', text: 'Found.', after: lastSaid };
    expect((await send('incidents.publishUpdate', update)).status).toBe(200);
  });

  it('with a draft', async () => {
    const { incidentId } = await ground();
    const save = (summary: string) =>
      send('postmortems.saveDraft', { commandId: commandId(), incidentId, sections: { summary }, after: 0 });
    await save('It was the cache.');
    const late = await save('It was us.');
    expect([late.status, late.error?.data.refusal]).toEqual([
      409,
      { code: 'newer-draft', details: { after: 0, latest: 1 }, issues: [] },
    ]);
  });
});

it('reads back what commands did', async () => {
  const { incidentId, featureId, lastSaid } = await ground();
  const promise = new Date(Date.now() + 3_600_000).toISOString();
  const features = [{ featureId, status: 'degraded_performance' }];
  const update = { incidentId, status: 'monitoring', text: 'It **recovers**.', features, nextUpdateBy: promise };
  const { data } = await send('incidents.publishUpdate', { ...update, after: lastSaid, commandId: commandId() });
  await send('incidents.setSeverity', { incidentId, severity: 'SEV1', commandId: commandId() });
  await send('incidents.addNote', { incidentId, text: 'Ask the cache team.', commandId: commandId() });
  const view = await send('incidents.read', { incidentId });
  expect(view.data).toMatchObject({
    incident: { status: 'monitoring', severity: 'SEV1', open: true, promise: { due: promise, state: 'due' } },
    rows: [
      { kind: 'note', text: 'Ask the cache team.', public: false, onPage: false, onPageSince: null },
      { kind: 'severity', severity: 'SEV1', public: false },
      {
        kind: 'update',
        text: 'It **recovers**.',
        status: 'monitoring',
        source: { index: (data as { index: number }).index },
      },
      { kind: 'link', linked: true, relation: 'caused_by', other: 'An old story', public: true },
      { kind: 'update', text: 'We look.' },
      { kind: 'declared' },
    ],
  });
  const list = await send('incidents.list', { open: true, limit: 1 });
  expect(list.data).toMatchObject({ incidents: [{ incidentId }], next: incidentId });
  const next = await send('incidents.list', { open: true, limit: 100, before: incidentId });
  expect(JSON.stringify(next.data)).not.toContain(incidentId);
  const catalogue = await send('features.read', undefined);
  expect(JSON.stringify(catalogue.data)).toContain('"status":"degraded_performance"');
});
