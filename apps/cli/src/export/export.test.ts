import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { createApiClient } from '../api/client.ts';
import { candor } from '../testing/candor-process.ts';

it('exports a postmortem and the audit from the running api, printed and as a file, with keys of its own that it revokes', async () => {
  const data = temporaryDirectory();
  const api = candor(['start', 'api'], { CANDOR_DATA: data });
  const [, url = ''] = await api.says(/"url":"(http:[^"]+)"/);
  const key = candor(['key', 'create', '--role', 'publisher', '--name', 'test'], { CANDOR_DATA: data });
  await key.ended;
  const { incidentId } = await createApiClient({ url, key: key.stdout().trim() }).incidents.declare.mutate({
    title: 'Messages are late',
    status: 'investigating',
    text: 'Messages arrive late.',
    commandId: 'declare-for-export',
  });
  const here = { CANDOR_DATA: data, CANDOR_API_URL: url };

  const printed = candor(['export', 'postmortem', incidentId], here);
  expect(await printed.ended, printed.stderr()).toBe(0);
  expect(printed.stdout()).toContain('# Postmortem: Messages are late');

  const out = temporaryDirectory();
  const written = candor(['export', 'postmortem', incidentId, '--out', out], here);
  expect(await written.ended, written.stderr()).toBe(0);
  const file = written.stdout().trim();
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(printed.stdout());

  const unknown = candor(['export', 'postmortem', '000000000000'], here);
  expect(await unknown.ended).toBe(1);
  expect(unknown.stderr()).toBe('candor: There is no such incident.\n');
  const odd = candor(['export', 'postmortem', '../secret'], here);
  expect(await odd.ended).toBe(1);

  const audit = candor(['export', 'audit', '--format', 'jsonl'], here);
  expect(await audit.ended, audit.stderr()).toBe(0);
  const acts = audit
    .stdout()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const keyMade = { kind: 'command-line', name: userInfo().username, act: 'CreateApiKey' };
  expect(acts.map((it) => it.act).slice(0, 4)).toEqual([
    'CreateApiKey',
    'RevokeApiKey',
    'CreateApiKey',
    'RevokeApiKey',
  ]);
  expect(acts[0]).toMatchObject({ ...keyMade, after: { name: 'command line', role: 'admin' } });
  expect(acts[1]).toMatchObject({ after: { revokedAt: expect.any(String), linksEnded: 0 } });
  expect(acts).toContainEqual(expect.objectContaining({ ...keyMade, subjectName: 'test' }));
  expect(audit.stdout()).not.toContain(key.stdout().trim());
  const table = path.join(out, 'audit.csv');
  const csv = candor(['export', 'audit', '--format', 'csv', '--out', table], here);
  expect(await csv.ended, csv.stderr()).toBe(0);
  expect(readFileSync(table, 'utf8')).toMatch(/^"number","at",(?:.*\r\n)+$/);
  const nowhere = candor(['export', 'audit', '--format', 'csv', '--out', path.join(out, 'no/audit.csv')], here);
  expect(await nowhere.ended).toBe(1);
  expect(nowhere.stderr()).toMatch(/^candor: \S+audit\.csv cannot be written \(ENOENT\)\.\n$/);
  const unread = candor(['export', 'audit', '--format', 'csv'], here);
  unread.child.stdout?.destroy();
  expect(await unread.ended, unread.stderr()).toBe(0);
  expect(unread.stderr()).toBe('');
  const keys = candor(['key', 'list'], here);
  expect(await keys.ended).toBe(0);
  expect(keys.stdout().match(/^.*command line.*$/gm)).not.toBeNull();
  for (const line of keys.stdout().match(/^.*command line.*$/gm) ?? []) expect(line).toContain('revoked');
  const noFormat = candor(['export', 'audit', '--format', 'xlsx'], here);
  expect(await noFormat.ended).toBe(1);
  expect(noFormat.stderr()).toBe('candor: The format is csv or jsonl.\n');

  api.child.kill('SIGTERM');
  expect(await api.ended).toBe(0);
  const late = candor(['export', 'postmortem', incidentId], here);
  expect(await late.ended).toBe(1);
  expect(late.stderr()).toMatch(/The api does not answer .*Start Candor first/);
});
