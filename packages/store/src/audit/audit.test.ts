import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { rebuild } from '../read-tables/rebuild.ts';
import type { Store } from '../store/store.ts';
import { declare, minutesLater, NOW } from '../testing/acts.ts';
import { ENGINES, openTestStore } from '../testing/engines.ts';
import type { AuditNote } from './audit-row.ts';
import type { AuditQuestion } from './list-audit.ts';
import { auditActs, listAudit } from './list-audit.ts';
import { pruneAudit } from './prune-audit.ts';
import { putAudit } from './put-audit.ts';

const NOTE: AuditNote = {
  at: NOW,
  kind: 'operator',
  actorId: 'op-1',
  name: 'Ada Löwe',
  email: 'ada@example.com',
  role: 'admin',
  address: '192.0.2.1',
  agent: 'Firefox',
  act: 'SetSeverity',
  refused: false,
  subject: 'incident/i1',
  subjectName: 'Photos 100% fail',
  commandId: 'command-1',
  requestId: 'request-1',
  before: { severity: null },
  after: { severity: 'SEV1' },
};
const PRUNING: AuditNote = { ...NOTE, act: 'PruneAudit', kind: 'clock', actorId: null, name: 'Candor', email: null };

const put = (store: Store, note: Partial<AuditNote>) => store.transaction((tx) => putAudit(tx, { ...NOTE, ...note }));
const numbers = async (store: Store, question: Partial<AuditQuestion>) =>
  (await listAudit(store.reader, { limit: 100, ...question })).rows.map((row) => row.number);

describe.each(ENGINES)('the audit on %s', (engine) => {
  it('gives back what it was told, newest first, and numbers it without holes', async () => {
    const store = await openTestStore(engine);
    await put(store, {});
    await put(store, { at: minutesLater(-5), before: null, after: null, refused: true });
    const { rows, next } = await listAudit(store.reader, { limit: 10 });
    expect(next).toBeNull();
    expect(rows).toEqual([
      { ...NOTE, number: 2, before: null, after: null, refused: true },
      { ...NOTE, number: 1 },
    ]);
  });

  it('goes with the transaction that it is told in', async () => {
    const store = await openTestStore(engine);
    const broken = store.transaction(async (tx) => {
      await putAudit(tx, NOTE);
      throw new Error('after all');
    });
    await expect(broken).rejects.toThrow('after all');
    expect(await numbers(store, {})).toEqual([]);
  });

  it('is found by person, role, act, subject, span and text, in any case', async () => {
    const store = await openTestStore(engine);
    await put(store, {});
    await put(store, { at: minutesLater(1), name: 'Bo', email: null, actorId: 'op-2', role: 'publisher' });
    await put(store, { at: minutesLater(2), act: 'AddNote', subject: 'incident/i2', after: { note: 'The CACHE_1' } });
    await put(store, { at: minutesLater(3), refused: true, address: '203.0.113.9' });
    expect(await numbers(store, { person: 'LÖWE' })).toEqual([4, 3, 1]);
    expect(await numbers(store, { person: 'op-2' })).toEqual([2]);
    expect(await numbers(store, { role: 'publisher' })).toEqual([2]);
    expect(await numbers(store, { act: 'AddNote' })).toEqual([3]);
    expect(await numbers(store, { subject: 'incident/i2' })).toEqual([3]);
    expect(await numbers(store, { subject: 'incident/' })).toEqual([4, 3, 2, 1]);
    expect(await numbers(store, { refused: true })).toEqual([4]);
    expect(await numbers(store, { from: minutesLater(1), to: minutesLater(3) })).toEqual([3, 2]);
    expect(await numbers(store, { text: 'cache_1' })).toEqual([3]);
    expect(await numbers(store, { text: 'cache11' })).toEqual([]);
    expect(await numbers(store, { text: '100% FAIL' })).toEqual([4, 3, 2, 1]);
    expect(await numbers(store, { text: '203.0.113.9', role: 'admin' })).toEqual([4]);
    expect(await auditActs(store.reader)).toEqual(['AddNote', 'SetSeverity']);
  });

  it('is read in pages, each after bounded work', async () => {
    const store = await openTestStore(engine);
    await store.transaction(async (tx) => {
      for (let nth = 1; nth <= 25; nth += 1) await putAudit(tx, { ...NOTE, act: nth % 10 === 0 ? 'Rare' : 'Often' });
    });
    const pages: number[][] = [];
    for (let before: number | undefined; pages.length < 9; ) {
      const { rows, next } = await listAudit(store.reader, { limit: 7, before });
      pages.push(rows.map((row) => row.number));
      if (next === null) break;
      before = next;
    }
    expect(pages.map((page) => page.length)).toEqual([7, 7, 7, 4]);
    expect(pages.flat()).toEqual(Array.from({ length: 25 }, (_, nth) => 25 - nth));

    const little = { atOnce: 4, queries: 2 };
    const first = await listAudit(store.reader, { act: 'Rare', limit: 7 }, little);
    expect(first).toMatchObject({ rows: [{ number: 20 }], next: 18, cutShort: true });
    const second = await listAudit(store.reader, { act: 'Rare', limit: 7, before: 18 }, little);
    expect(second).toMatchObject({ rows: [{ number: 10 }], next: 10, cutShort: true });
    const third = await listAudit(store.reader, { act: 'Rare', limit: 7, before: 10 }, { atOnce: 4, queries: 3 });
    expect(third).toEqual({ rows: [], next: null, cutShort: false });
  });

  it('keeps nothing that is named like a secret', async () => {
    const store = await openTestStore(engine);
    await put(store, { before: { newPassword: 'hush' }, after: { keys: [{ name: 'pager', keyHash: 'hush' }] } });
    const { rows } = await listAudit(store.reader, { limit: 1 });
    expect(rows[0]).toMatchObject({
      before: { newPassword: '[hidden]' },
      after: { keys: [{ name: 'pager', keyHash: '[hidden]' }] },
    });
    expect(await numbers(store, { text: 'hush' })).toEqual([]);
  });

  it('cannot be changed or deleted from, but by age, and then it says so', async () => {
    const store = await openTestStore(engine);
    for (let day = 0; day < 4; day += 1) await put(store, { at: minutesLater(day * 1_440) });
    const run = (statement: string) => sql.raw(statement).execute(store.kysely);
    const refused = 'the audit is append-only';
    await expect(run(`update audit set name = 'Eve'`)).rejects.toThrow(refused);
    await expect(run('delete from audit where number = 1')).rejects.toThrow(refused);
    if (engine === 'postgres') await expect(run('truncate audit')).rejects.toThrow(refused);

    const note = (rows: number): AuditNote => ({ ...PRUNING, at: minutesLater(10_000), after: { rows } });
    expect(await pruneAudit(store, { before: minutesLater(2_000), note })).toBe(2);
    expect(await pruneAudit(store, { before: minutesLater(2_000), note })).toBe(0);
    const { rows } = await listAudit(store.reader, { limit: 10 });
    expect(rows.map((row) => [row.number, row.act, row.after])).toEqual([
      [5, 'PruneAudit', { rows: 2 }],
      [4, 'SetSeverity', { severity: 'SEV1' }],
      [3, 'SetSeverity', { severity: 'SEV1' }],
    ]);
    await expect(run('delete from audit where number = 3')).rejects.toThrow(refused);
    await expect(run('delete from audit where number = 5')).rejects.toThrow(refused);
    const future = store.transaction((tx) => putAudit(tx, PRUNING, { prunedBefore: minutesLater(99_999) }));
    await expect(future).rejects.toThrow(/check/i);
  });

  it('is no part of what is derived', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1);
    await put(store, {});
    await rebuild(store);
    expect(await numbers(store, {})).toEqual([1]);
  });
});
