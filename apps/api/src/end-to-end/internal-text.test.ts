import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { until } from '@candor/testbed';
import { expect, it } from 'vitest';
import { call } from '../testing/call.ts';
import type { Ground } from '../testing/ground.ts';
import { makeGround } from '../testing/ground.ts';
import { signInOperator } from '../testing/operator.ts';
import { makePlace } from '../testing/place.ts';
import { readRoot, readTree } from '../testing/published-directory.ts';

const MARK = 'qzxinternal';
const YEAR = '1987';
/** A date in that year, in any form; hashes and sizes may hold its digits by chance. */
const DATE = /1987-\d\d|[a-z.,] 1987/i;

/** Every text that bytes can be read as: as they are, and decompressed. */
function readings(file: string, bytes: Buffer): string[] {
  if (file.endsWith('.br')) return [bytes.toString('latin1'), String(brotliDecompressSync(bytes))];
  if (file.endsWith('.gz')) return [bytes.toString('latin1'), String(gunzipSync(bytes))];
  return [String(bytes)];
}

/** Publishes the summary of a postmortem and a commitment; everything else that is written of it is marked. */
async function publishAround({ otherIncidentId: incidentId, command, colleague, ask }: Ground): Promise<void> {
  const text = `## Trigger\n${MARK} question`;
  await command('templates.add', { use: 'postmortem', name: `${MARK} document`, text });
  await colleague('postmortems.saveDraft', {
    incidentId,
    sections: { summary: 'A queue ran full.', trigger: `${MARK} trigger` },
    own: [{ id: 'own000000001', title: `${MARK} own title`, text: `${MARK} own text` }],
    factors: [`${MARK} factor`],
    template: `${MARK} document`,
    after: 0,
  });
  const { version } = await ask('postmortems.read', { incidentId });
  await command('postmortems.askForReview', { incidentId, note: `${MARK} please` });
  await command('postmortems.askForChanges', { incidentId, version, note: `${MARK} changes` });
  await command('postmortems.approve', { incidentId, version, note: `${MARK} approval` });
  const { sections, after, seen } = await ask('postmortems.preview', { incidentId, sections: ['summary'] });
  await command('postmortems.publish', { incidentId, sections, after, seen });

  const item = { title: `${MARK} action`, owner: `${MARK} owner`, tracker: `https://example.com/${MARK}` };
  const add = async () => {
    const words = { ...item, kind: 'detect', priority: 'high', due: `${YEAR}-05-06` };
    return { incidentId, itemId: (await command('actionItems.add', { incidentId, ...words })).itemId };
  };
  await command('actionItems.drop', { ...(await add()), reason: `${MARK} reason` });
  await command('actionItems.commit', { ...(await add()), title: 'We will be alerted.', due: '2999-05-01' });
}

it('lets nothing internal reach a published byte, nor a door that is open to all', async () => {
  const place = await makePlace('sqlite');
  const api = await place.start();
  const key = await place.key('admin', `${MARK} key name`);
  const headers = { authorization: `Bearer ${key}` };
  const ground = await makeGround(api.url, headers);
  const { incidentId, otherIncidentId, featureId } = ground;
  const send = async (procedure: string, input: object) => {
    const { status, error, data } = await call(api.url, procedure, {
      input: { ...input, commandId: crypto.randomUUID() },
      headers,
    });
    expect(status, JSON.stringify(error)).toBe(200);
    return data as Record<string, unknown>;
  };
  await send('incidents.addNote', { incidentId, text: `${MARK} note`, happenedAt: `${YEAR}-01-02T03:04Z` });
  await send('incidents.setSeverity', { incidentId, severity: 'SEV1' });
  await send('incidents.markMilestone', { incidentId, milestone: 'detected', happenedAt: `${YEAR}-01-02T03:04Z` });
  await send('postmortems.saveDraft', {
    incidentId,
    sections: { summary: `${MARK} summary`, contributing_factors: `${MARK} factors` },
    after: 0,
  });
  const item = { title: `${MARK} action`, owner: `${MARK} owner`, tracker: `https://example.com/${MARK}` };
  const { itemId } = await send('actionItems.add', { incidentId, ...item, due: `${YEAR}-05-06` });
  await send('actionItems.finish', { incidentId, itemId, evidence: `${MARK} evidence` });
  await publishAround(ground);
  await send('templates.add', { use: 'incident', name: `${MARK} name`, title: `${MARK} title`, text: `${MARK} words` });
  await send('incidents.link', { incidentId, otherId: otherIncidentId, relation: 'follow_up_of', public: false });
  await send('incidents.publishUpdate', { incidentId, status: 'identified', text: 'Public words.' });
  await send('incidents.declare', { title: 'Another', status: 'investigating', text: 'Public too.', severity: 'SEV2' });
  await send('features.setStandingStatus', { featureId, status: 'degraded_performance' });

  // An operator whose name and address are marked, and who sets up and signs in.
  const person = { name: `${MARK} operator`, email: `${MARK}@example.com`, password: `${MARK} password` };
  const operator = await signInOperator(api, place.data, person);
  const input = { commandId: crypto.randomUUID(), incidentId, text: `${MARK} by the operator` };
  expect((await call(api.url, 'incidents.addNote', { input, headers: operator })).status).toBe(200);
  const words = { commandId: crypto.randomUUID(), incidentId, status: 'identified', text: 'Said by the operator.' };
  const { data } = await call(api.url, 'incidents.publishUpdate', { input: words, headers: operator });
  await until(() => readRoot(place.published).index >= (data as { index: number }).index, 'all is published');

  const store = await place.open();
  const query = (sql: string) => store.kysely.executeQuery<{ value: string }>({ sql, parameters: [] } as never);
  const ids = await query(
    'select id as value from "user" union select id from api_key union select token from session',
  );
  const secrets = ids.rows.map(({ value }) => value);
  expect(secrets).toHaveLength(4);
  secrets.push(readFileSync(path.join(place.data, 'secret'), 'utf8'));
  const forbidden = [MARK, 'SEV1', 'SEV2', 'ollow-up of', 'follow_up_of', key, operator.cookie ?? '', ...secrets];

  const doors = [
    '/healthz',
    '/readyz',
    '/',
    '/nothing',
    '/trpc/now.read',
    `/trpc/incidents.read?input={"incidentId":"${incidentId}"}`,
  ];
  const answers = await Promise.all(
    doors.map(async (door) => [door, await (await fetch(`${api.url}${door}`)).text()] as const),
  );
  expect(await api.stop()).toBe(0);
  const tree = readTree(place.published);
  const published = [...tree].flatMap(([file, bytes]) => readings(file, bytes).map((text) => [file, text] as const));
  for (const told of ['Said by the operator.', 'A queue ran full.', 'We will be alerted.'])
    expect(
      published.some(([, text]) => text.includes(told)),
      told,
    ).toBe(true);
  for (const [where, text] of [...published, ...answers]) {
    for (const mark of forbidden) expect(text.includes(mark), `${mark} in ${where}`).toBe(false);
    expect(DATE.test(text), where).toBe(false);
  }
});

it('keeps what was typed, keys and cookies out of its log', async () => {
  const place = await makePlace('sqlite');
  const api = await place.start({ CANDOR_LOG_LEVEL: 'debug' });
  const key = await place.key('admin');
  const headers = { authorization: `Bearer ${key}`, cookie: `candor.session_token=${MARK}-cookie` };
  const { incidentId } = await makeGround(api.url, headers);
  const note = { commandId: crypto.randomUUID(), incidentId, text: `${MARK} note` };
  await call(api.url, 'incidents.addNote', { input: note, headers });
  await call(api.url, 'incidents.addNote', { input: { ...note, text: `${MARK} other words` }, headers });
  await call(api.url, 'incidents.read', { input: { incidentId: `${MARK}` }, headers });
  await fetch(`${api.url}/nothing?token=${MARK}`);
  expect(await api.stop()).toBe(0);
  expect(api.log()).toContain('"path":"/trpc/incidents.addNote"');
  for (const mark of [MARK, key]) expect(api.log()).not.toContain(mark);
});
