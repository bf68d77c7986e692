import path from 'node:path';
import { Instant } from '@candor/log';
import { listAudit, logSize, openStore, putAudit } from '@candor/store';
import { temporaryDirectory, until } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import type { Services } from '../context.ts';
import { createLogger } from '../logger.ts';
import { openScene } from '../testing/scene.ts';
import { noteOf } from './note-act.ts';
import { startPruning } from './prune.ts';
import { CANDOR_ITSELF } from './who.ts';

it('does nothing that it cannot write down: no row, no event', async () => {
  const { store, declare } = await openScene();
  await declare('Photos fail');
  const before = await logSize(store.reader);
  await store.kysely.schema.alterTable('audit').renameTo('lost').execute();
  await expect(declare('Calls fail')).rejects.toThrow(/audit/);
  expect(await logSize(store.reader)).toBe(before);
  await store.kysely.schema.alterTable('lost').renameTo('audit').execute();
  await declare('Calls fail');
  expect((await listAudit(store.reader, { limit: 1 })).rows[0]).toMatchObject({ subjectName: 'Calls fail' });
});

it('deletes by whole days what is older than it is kept for, and says so once', async () => {
  const store = await openStore({ file: path.join(temporaryDirectory(), 'candor.sqlite') });
  onTestFinished(() => store.close());
  await store.migrate();
  let time = Instant.parse('2024-01-01T10:00Z');
  const services = { store, realNow: () => time, logger: createLogger('silent') } as unknown as Services;
  const put = (act: string) =>
    store.transaction((tx) => putAudit(tx, noteOf(services, CANDOR_ITSELF, { act, refused: false })));
  await put('First');
  time = Instant.parse('2024-02-10T10:00Z');
  await put('Second');
  time = Instant.parse('2024-03-01T18:00Z');
  const acts = async () => (await listAudit(store.reader, { limit: 9 })).rows.map(({ act, after }) => [act, after]);
  await startPruning(services, null).stop();
  expect(await acts()).toHaveLength(2);
  const pruning = startPruning(services, 30);
  await until(async () => (await acts()).length === 2 && (await acts())[0]?.[0] === 'PruneAudit', 'it is pruned');
  await pruning.stop();
  await startPruning(services, 30).stop();
  expect(await acts()).toEqual([
    ['PruneAudit', { before: '2024-01-31T00:00:00.000Z', rows: 1 }],
    ['Second', null],
  ]);
});
