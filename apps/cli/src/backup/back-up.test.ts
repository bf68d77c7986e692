import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listAudit, openStore } from '@candor/store';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { candor, program } from '../testing/candor-process.ts';
import { keepNewest } from './keep-newest.ts';

async function emptyPlace(): Promise<string> {
  const data = temporaryDirectory();
  const store = await openStore({ file: path.join(data, 'candor.sqlite') });
  await store.migrate();
  await store.close();
  return data;
}

async function refused(words: readonly string[], data: string): Promise<string> {
  const asked = candor(words, { CANDOR_DATA: data });
  expect(await asked.ended).toBe(1);
  expect(asked.stdout()).toBe('');
  return asked.stderr();
}

it('keeps the newest backups of a directory, and everything that is none', () => {
  const directory = temporaryDirectory();
  const names = ['20261124T030000Z', '20261126T030000Z', '20261125T030000Z'].map((it) => `candor-${it}.sqlite`);
  for (const name of [...names, 'candor-before-the-move.sqlite', 'notes.txt'])
    writeFileSync(path.join(directory, name), '');
  expect(keepNewest(directory, 2)).toEqual(['candor-20261124T030000Z.sqlite']);
  expect(keepNewest(directory, 2)).toEqual([]);
  expect(readdirSync(directory)).toHaveLength(4);
});

it('says in one line why there is no backup, and makes none', async () => {
  const data = await emptyPlace();
  const there = path.join(data, 'there.sqlite');
  writeFileSync(there, 'mine');
  expect(await refused(['backup', '--out', there], data)).toMatch(/^candor: There is a file .* already/);
  expect(await refused(['backup', '--keep', 'all'], data)).toMatch(/^candor: --keep takes a number/);
  const named = ['backup', '--keep', '3', '--out', path.join(data, 'named.sqlite')];
  expect(await refused(named, data)).toMatch(/^candor: --keep goes with a directory/);
  expect(await refused(['backup'], temporaryDirectory())).toMatch(/^candor: There is no database/);
  expect(readdirSync(data).sort()).toEqual(['candor.sqlite', 'there.sqlite']);
});

it('restores over nothing that is there or running unless told to, and nothing that is no backup', async () => {
  const data = await emptyPlace();
  const file = path.join(temporaryDirectory(), 'backup.sqlite');
  expect(await candor(['backup', '--out', file], { CANDOR_DATA: data }).ended).toBe(0);
  expect(await refused(['restore', file], data)).toMatch(/^candor: There is a database already; its record goes to/);
  const letter = path.join(data, 'letter.txt');
  writeFileSync(letter, 'Dear editor,');
  expect(await refused(['restore', '--force', letter], data)).toMatch(
    /^candor: Nothing was restored, and everything is/,
  );
  expect(await refused(['restore', path.join(data, 'none')], data)).toMatch(/^candor: There is no file/);

  const api = program('api', { CANDOR_DATA: data });
  await api.says(/"msg":"api ready"/);
  expect(await refused(['restore', '--force', file], data)).toMatch(
    /^candor: Candor is running on this data directory/,
  );
  api.child.kill('SIGTERM');
  expect(await api.ended).toBe(0);
  const restored = candor(['restore', '--force', file], { CANDOR_DATA: data });
  expect(await restored.ended, restored.stderr()).toBe(0);
  expect(restored.stdout()).toContain('Everybody signs in again');
  const store = await openStore({ file: path.join(data, 'candor.sqlite') }, { readOnly: true });
  const { rows } = await listAudit(store.reader, { limit: 1 }).finally(() => store.close());
  expect(rows).toMatchObject([{ act: 'RestoreBackup', kind: 'command-line', after: { setAside: expect.any(String) } }]);
});
