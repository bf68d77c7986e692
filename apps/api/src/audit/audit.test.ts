import path from 'node:path';
import { LOGOS } from '@candor/record/testing';
import type { AuditRow, Store } from '@candor/store';
import { listAudit, openStore } from '@candor/store';
import { createTestDatabase, temporaryDirectory } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { keyFor, startApiProcess } from '../testing/api-process.ts';
import { call, PROCEDURES } from '../testing/call.ts';
import { COMMANDS } from '../testing/commands.ts';
import { DOORS } from '../testing/doors.ts';
import { makeGround } from '../testing/ground.ts';
import { addColleague, signIn, signInOperator } from '../testing/operator.ts';
import { ENGINES } from '../testing/place.ts';

const SECRETS = /correct horse battery|another password|session_token|"salt"|key_hash|keyHash|[0-9a-f]{64}/;

describe.each(ENGINES)('the audit on %s', (engine) => {
  let api: ApiProcess;
  let store: Store;
  let operator: Record<string, string>;
  let machine: Record<string, string>;
  let data: string;
  let keys: string[];
  let drop = async () => {};

  beforeAll(async () => {
    data = temporaryDirectory();
    const { url, drop: dropIt } = engine === 'postgres' ? await createTestDatabase() : { url: null, drop };
    drop = dropIt;
    const database = url ? { url } : { file: path.join(data, 'candor.sqlite') };
    api = await startApiProcess({ CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'warn', ...(url ? { DATABASE_URL: url } : {}) });
    operator = { ...(await signInOperator(api, data)), 'user-agent': 'Firefox on a phone' };
    keys = [await keyFor(database, 'admin', 'pager'), await keyFor(database, 'viewer', 'screen')];
    machine = { authorization: `Bearer ${keys[0]}`, 'user-agent': 'pager/1.0' };
    store = await openStore(database);
  });
  afterAll(async () => {
    await store.close();
    await api.kill();
    await drop();
  });

  const newest = async (limit = 1) => (await listAudit(store.reader, { limit })).rows;
  const size = async () => (await newest())[0]?.number ?? 0;

  it('begins with Candor giving the page its first settings and telling its key, and with the first operator', async () => {
    const rows = (await listAudit(store.reader, { limit: 100 })).rows.toReversed();
    expect(rows.map((row) => [row.kind, row.act, row.name, row.address])).toEqual([
      ['clock', 'ChangePageSettings', 'Candor', null],
      ['clock', 'TellSigningKey', 'Candor', null],
      ['operator', 'SetUp', 'Ada', '127.0.0.1'],
      ['operator', 'SignIn', 'Ada', '192.0.2.1'],
    ]);
    expect(rows[1]).toMatchObject({ subject: 'page', after: { signingKey: expect.stringMatching(/^[\w-]{43}$/) } });
    expect(rows[2]?.after).toEqual({ name: 'Ada', email: 'ada@example.com', role: 'admin' });
  });

  const commands = [...PROCEDURES].filter(([name, type]) => type === 'mutation' && DOORS[name] !== 'all');
  it.each(commands)('has one row of %s, with who, from where and what', async (procedure) => {
    const ground = await makeGround(api.url, machine);
    const { one, other } = (await COMMANDS[procedure]?.(ground)) ?? {};
    const before = await size();
    const input = { ...one, commandId: crypto.randomUUID() };
    const sent = await Promise.all([1, 2, 3].map(() => call(api.url, procedure, { input, headers: operator })));
    expect(sent.map((it) => it.status)).toEqual([200, 200, 200]);
    expect(await size()).toBe(before + 1);
    const [row] = await newest();
    expect(row).toMatchObject({
      kind: 'operator',
      name: 'Ada',
      email: 'ada@example.com',
      role: 'admin',
      address: '192.0.2.1',
      agent: 'Firefox on a phone',
      commandId: input.commandId,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      subject: expect.stringMatching(/^[a-z]+(\/\w+)?$/),
      after: expect.anything(),
      refused: false,
    });
    expect(Object.keys(row?.after ?? {})).not.toEqual([]);
    // Sent with something else in it, or as nonsense, it is refused and leaves none.
    const reused = { ...other, commandId: input.commandId };
    expect((await call(api.url, procedure, { input: reused, headers: operator })).status).toBe(409);
    expect((await call(api.url, procedure, { input: {}, headers: operator })).status).toBe(400);
    expect(await size()).toBe(before + 1);
  });

  it('has one row of each that is open to strangers: whoever shows a link becomes somebody by it', async () => {
    const open = [...PROCEDURES].filter(([name, type]) => type === 'mutation' && DOORS[name] === 'all');
    expect(open.map(([name]) => name)).toEqual([
      'session.setUp',
      'session.acceptInvitation',
      'session.usePasswordLink',
    ]);
    const { command } = await makeGround(api.url, machine);
    const tokenOf = (link = '') => new URL(link).searchParams.get('token');
    const email = `cleo-on-${engine}@example.com`;
    const { link } = await command('team.invite', { email, role: 'viewer' });
    const password = 'correct horse battery';
    const { operatorId } = await command('session.acceptInvitation', { token: tokenOf(link), name: 'Cleo', password });
    const offered = await command('team.offerPasswordLink', { operatorId });
    await command('session.usePasswordLink', { token: tokenOf(offered.link), password });
    const rows = (await newest(4)).toReversed();
    expect(rows.map((row) => [row.act, row.name, row.address, row.subjectName])).toEqual([
      ['Invite', 'pager', '127.0.0.1', email],
      ['AcceptInvitation', 'Cleo', '127.0.0.1', 'Cleo'],
      ['OfferPasswordLink', 'pager', '127.0.0.1', 'Cleo'],
      ['SetPassword', 'Cleo', '127.0.0.1', 'Cleo'],
    ]);
  });

  const send = (procedure: string, input: object, headers = machine) =>
    call(api.url, procedure, { input: { ...input, commandId: crypto.randomUUID() }, headers });
  const change = async (procedure: string, input: object) => {
    expect((await send(procedure, input)).status).toBe(200);
    const [{ subject, subjectName, before, after }] = (await newest()) as [AuditRow];
    return { subject, subjectName, before, after };
  };

  it('tells what changed, before and after, in words', async () => {
    const { incidentId, featureId, productId } = await makeGround(api.url, machine);
    const subject = `incident/${incidentId}`;
    const features = [{ featureId, status: 'major_outage' }];
    expect(
      await change('incidents.publishUpdate', { incidentId, status: 'identified', text: 'It is the cache.', features }),
    ).toEqual({
      subject,
      subjectName: expect.stringMatching(/^Outage /),
      before: { status: 'investigating', impact: 'major', [`claims.${featureId}`]: 'partial_outage' },
      after: {
        status: 'identified',
        impact: 'critical',
        [`claims.${featureId}`]: 'major_outage',
        text: 'It is the cache.',
      },
    });
    const { rows } = (await call(api.url, 'incidents.read', { input: { incidentId }, headers: machine })).data as {
      rows: { kind: string; id: string }[];
    };
    const of = { incidentId, updateId: rows.find(({ kind }) => kind === 'update')?.id };
    const corrected = { ...of, text: 'It is the queue.', change: 'fact', reason: 'The cache was well.', after: 1 };
    expect(await change('incidents.correctUpdate', corrected)).toEqual({
      subject,
      subjectName: expect.stringMatching(/^Outage /),
      before: { text: 'It is the cache.' },
      after: { text: 'It is the queue.', change: 'fact', reason: 'The cache was well.' },
    });
    expect(await change('incidents.withdrawUpdate', { ...of, reason: 'Nobody knows.' })).toMatchObject({
      before: { text: 'It is the queue.' },
      after: { reason: 'Nobody knows.' },
    });
    expect(await change('incidents.addNote', { incidentId, text: 'Ask Bo.' })).toMatchObject({
      subject,
      before: null,
      after: { text: 'Ask Bo.' },
    });
    expect(await change('incidents.setSeverity', { incidentId, severity: 'SEV1' })).toMatchObject({
      before: { severity: null },
      after: { severity: 'SEV1' },
    });
    expect(await change('incidents.setSeverity', { incidentId, severity: 'SEV1' })).toEqual({
      subject,
      subjectName: null,
      before: null,
      after: null,
    });
    expect(await change('features.renameFeature', { featureId, name: 'Texts' })).toEqual({
      subject: `feature/${featureId}`,
      subjectName: 'Texts',
      before: { name: 'Messages' },
      after: { name: 'Texts' },
    });
    expect(await change('features.addFeature', { productId, name: 'Stories' })).toMatchObject({
      subject: expect.stringMatching(/^feature\//),
      before: null,
      after: { name: 'Stories', standing: 'operational' },
    });
    const page = { name: 'New name', url: 'https://status.example.com', timeZone: 'Etc/UTC' };
    expect(await change('page.change', page)).toMatchObject({ subject: 'page', after: { name: 'New name' } });
    const looks = { accent: { light: null, dark: null }, headerLinks: [], footerLinks: [] };
    const link = { label: 'Help', url: 'https://example.com' };
    expect(await change('page.changeLooks', { ...looks, logo: LOGOS.svg, headerLinks: [link] })).toMatchObject({
      subject: 'page',
      after: {
        logo: expect.stringMatching(/^image\/svg\+xml, 32 × 16 \([0-9a-f]{8}\)$/),
        headerLinks: ['Help: https://example.com'],
      },
    });
    expect(await change('page.changeImprint', { imprint: 'Example GmbH' })).toMatchObject({
      after: { imprint: 'Example GmbH' },
    });
    const draft = { incidentId, sections: { summary: 'It was us.' }, after: 0 };
    expect(await change('postmortems.saveDraft', draft)).toMatchObject({ after: { 'sections.summary': 'It was us.' } });
  });

  it('names a machine by its key', async () => {
    await change('features.addProduct', { name: `By a machine on ${engine}` });
    const [row] = await newest();
    expect(row).toMatchObject({ kind: 'key', name: 'pager', email: null, address: '127.0.0.1', agent: 'pager/1.0' });
  });

  it('notes signing out and a new password, and what was refused, without filling up', async () => {
    const bo = await addColleague(store, 'publisher');
    const headers = await signIn(api, data, bo);
    const knock = (door: string, body: object, sentBy = headers) =>
      fetch(`${api.url}/api/auth/${door}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:3001', ...sentBy },
        body: JSON.stringify(body),
      });
    const before = await size();
    const passwords = { currentPassword: bo.password, newPassword: 'another password' };
    expect((await knock('change-password', { ...passwords, currentPassword: 'wrong and long' })).status).toBe(400);
    expect((await knock('change-password', passwords)).status).toBe(200);
    expect((await knock('sign-out', {})).status).toBe(200);
    const elsewhere = { ...headers, 'x-candor-client': '203.0.113.7' };
    const guess = (email: string) => knock('sign-in/email', { email, password: 'wrong and long' }, elsewhere);
    for (let nth = 0; nth < 8; nth += 1) await guess(bo.email);
    await guess('hunter2 typed in the wrong field');
    for (let nth = 0; nth < 4; nth += 1) await guess(`nobody-${nth}@example.com`);
    for (let nth = 0; nth < 3; nth += 1)
      await call(api.url, 'page.read', { headers: { authorization: `Bearer ${keys[1]}` } });
    const forbidden = { headers: { authorization: `Bearer ${keys[1]}` } };
    for (let nth = 0; nth < 3; nth += 1) await call(api.url, 'audit.list', { input: {}, ...forbidden });
    for (let nth = 0; nth < 12; nth += 1)
      await call(api.url, 'now.read', { headers: { authorization: `Bearer guessed-${nth}` } });

    const rows = (await newest((await size()) - before)).toReversed();
    expect(rows.map((row) => [row.kind, row.act, row.refused, row.subjectName ?? row.subject, row.address])).toEqual([
      ['operator', 'ChangePassword', false, 'publisher', '192.0.2.1'],
      ['operator', 'SignOut', false, 'publisher', '192.0.2.1'],
      ...Array.from({ length: 5 }, () => ['stranger', 'SignIn', true, 'publisher', '203.0.113.7']),
      ['stranger', 'GuessPasswords', true, 'publisher', '203.0.113.7'],
      ['stranger', 'SignIn', true, 'an account that does not exist', '203.0.113.7'],
      ['key', 'AskForbidden', true, 'procedure/audit.list', '127.0.0.1'],
      ['stranger', 'ShowWrongKeys', true, null, '127.0.0.1'],
    ]);
  });

  it('is read and exported by admins, a part at a time; and exporting is an act', async () => {
    const listed = await call(api.url, 'audit.list', { input: { person: 'ada', limit: 2 }, headers: operator });
    const page = listed.data as { rows: AuditRow[]; next: number; acts: string[] };
    expect(page.rows.map((row) => row.name)).toEqual(['Ada', 'Ada']);
    expect(page.acts).toEqual(expect.arrayContaining(['AddNote', 'PublishUpdate', 'SignIn']));
    const total = await size();
    let text = '';
    for (let before: number | null | undefined; before !== null; ) {
      const answer = await call(api.url, 'audit.export', { input: { format: 'jsonl', before }, headers: operator });
      const part = answer.data as { text: string; next: number | null };
      text += part.text;
      before = part.next;
    }
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditRow);
    expect(rows.map((row) => row.number)).toEqual(Array.from({ length: total }, (_, nth) => total - nth));
    expect((await newest())[0]).toMatchObject({ act: 'ExportAudit', name: 'Ada', after: { format: 'jsonl' } });
    // Whoever begins beyond the newest row gets them all, too.
    const whole = { format: 'jsonl', before: 1_000_000_000 };
    await call(api.url, 'audit.export', { input: whole, headers: operator });
    expect((await newest())[0]).toMatchObject({ act: 'ExportAudit', after: whole });
    const csv = await call(api.url, 'audit.export', { input: { format: 'csv', act: 'SetUp' }, headers: operator });
    expect((csv.data as { text: string }).text.split('\r\n')).toHaveLength(3);
  });

  it('holds no password, key, cookie or hash', async () => {
    const { rows } = await listAudit(store.reader, { limit: 10_000 });
    const whole = JSON.stringify(rows);
    expect(rows.length).toBeGreaterThan(100);
    expect(whole).not.toMatch(SECRETS);
    expect(whole).not.toContain('hunter2');
    for (const key of keys) expect(whole).not.toContain(key);
    expect(whole).not.toContain(new URL(api.setUpUrl ?? '').searchParams.get('token'));
  });
});
