import { freePort } from '@candor/testbed';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { logSize } from '../log/load.ts';
import { appendSettings, declare } from '../testing/acts.ts';
import { createDatabase, cutConnections, ENGINES, openTestStore, openUntilEnd } from '../testing/engines.ts';
import { openStore } from './open-store.ts';
import type { Tx } from './store.ts';

describe.each(ENGINES)('a transaction on %s', (engine) => {
  it('is undone as a whole when the work throws', async () => {
    const store = await openTestStore(engine);
    const failure = new Error('changed my mind');
    const work = store.transaction(async (tx) => {
      await appendSettings(tx);
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    expect(await logSize(store.reader)).toBe(0);
    expect(await store.transaction(appendSettings)).toBe(1);
    expect(await logSize(store.reader)).toBe(1);
  });

  it('refuses the reader, the database itself and a second transaction inside, and goes on', async () => {
    const store = await openTestStore(engine);
    const misuses = [
      () => logSize(store.reader),
      () => store.kysely.selectFrom('user').selectAll().execute(),
      () => store.transaction(async () => 'inner'),
      () => store.migrate(),
    ];
    const answer = await store.transaction(async (tx) => {
      for (const misuse of misuses) await expect(misuse()).rejects.toThrow('Inside a transaction use its tx');
      return await appendSettings(tx);
    });
    expect(answer).toBe(1);
  });

  it('lets what was started inside use the store once it ended', async () => {
    const store = await openTestStore(engine);
    const ended = Promise.withResolvers<void>();
    let outliving: Promise<number> | undefined;
    await store.transaction(async (tx) => {
      outliving = ended.promise.then(() => logSize(store.reader));
      await appendSettings(tx);
    });
    ended.resolve();
    expect(await outliving).toBe(1);
  });

  it('lets its work read another store', async () => {
    const [store, other] = [await openTestStore(engine), await openTestStore(engine)];
    expect(await store.transaction(() => logSize(other.reader))).toBe(0);
  });

  it('lets readers outside wait or read past it', async () => {
    const store = await openTestStore(engine);
    const entered = Promise.withResolvers<void>();
    const leave = Promise.withResolvers<void>();
    const writing = store.transaction(async (tx) => {
      await appendSettings(tx);
      entered.resolve();
      await leave.promise;
    });
    await entered.promise;
    const reading = logSize(store.reader);
    leave.resolve();
    await writing;
    // SQLite has the one connection; PostgreSQL answered with what was committed.
    expect([0, 1]).toContain(await reading);
    expect(await logSize(store.reader)).toBe(1);
  });

  it('is undone when its work does not end, and what is left of the work can do nothing', async () => {
    const store = await openTestStore(engine, { limits: { transaction: 2_000 } });
    const late = Promise.withResolvers<void>();
    let kept: Tx | undefined;
    const work = store.transaction(async (tx) => {
      await appendSettings(tx);
      kept = tx;
      await late.promise;
    });
    await expect(work).rejects.toMatchObject({ kind: 'unavailable', code: 'database-busy' });
    await expect(appendSettings(kept as Tx)).rejects.toThrow('Transaction is already rolled back');
    expect(await logSize(store.reader)).toBe(0);
    expect(await store.transaction(appendSettings)).toBe(1);
  });

  it('waits for the append lock of another process, but not for ever', async () => {
    const settings = await createDatabase(engine);
    const [one, other] = [await openUntilEnd(settings), await openUntilEnd(settings, { limits: { wait: 2_000 } })];
    await one.migrate();
    const entered = Promise.withResolvers<void>();
    const leave = Promise.withResolvers<void>();
    const writing = one.transaction(async (tx) => {
      entered.resolve();
      await leave.promise;
      await appendSettings(tx);
    });
    await entered.promise;
    await expect(other.transaction(appendSettings)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'database-busy',
    });
    const waiting = one.transaction(appendSettings);
    leave.resolve();
    await Promise.all([writing, waiting]);
    await other.transaction(appendSettings);
    expect(await logSize(other.reader)).toBe(3);
  });

  it('refuses when the one who has the connections does not give them back in time', async () => {
    const store = await openTestStore(engine, { limits: { wait: 2_000 } });
    const leave = Promise.withResolvers<void>();
    const holding = Array.from({ length: engine === 'sqlite' ? 1 : 10 }, () =>
      store.kysely.connection().execute(() => leave.promise),
    );
    await expect(logSize(store.reader)).rejects.toMatchObject({ code: 'database-busy' });
    leave.resolve();
    await Promise.all(holding);
    expect(await logSize(store.reader)).toBe(0);
  });

  it('finishes what is running before it closes', async () => {
    const settings = await createDatabase(engine);
    const store = await openStore(settings);
    await store.migrate();
    const entered = Promise.withResolvers<void>();
    const writing = store.transaction(async (tx) => {
      entered.resolve();
      return await appendSettings(tx);
    });
    await entered.promise;
    const closing = store.close();
    expect(await writing).toBe(1);
    await closing;
    await expect(logSize(store.reader)).rejects.toThrow('driver has already been destroyed');
    expect(await logSize((await openUntilEnd(settings)).reader)).toBe(1);
  });
});

describe('a database in trouble', () => {
  it('postgres: nobody there', async () => {
    const url = `postgresql://candor:secret@127.0.0.1:${await freePort()}/candor`;
    await expect(openStore({ url })).rejects.toMatchObject({ kind: 'unavailable', code: 'database-unreachable' });
  });

  it('postgres: a connection that is cut in the middle, and the next one works', async () => {
    const { url } = (await createDatabase('postgres')) as { url: string };
    const store = await openUntilEnd({ url });
    await store.migrate();
    const cut = store.transaction(async (tx) => {
      await appendSettings(tx);
      await cutConnections(url, 'candor');
      await appendSettings(tx);
    });
    await expect(cut).rejects.toMatchObject({ kind: 'unavailable', code: 'database-unreachable' });
    expect(await logSize(store.reader)).toBe(0);
    expect(await store.transaction(appendSettings)).toBe(1);
  });

  it('sqlite: a full disk, and going on when there is room again', async () => {
    const store = await openTestStore('sqlite');
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.kysely);
    await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(store.kysely);
    const text = 'x'.repeat(20_000);
    await expect(declare(store, 1, { text })).rejects.toMatchObject({ kind: 'unavailable', code: 'database-full' });
    await sql.raw('pragma max_page_count = 100000').execute(store.kysely);
    expect(await declare(store, 1, { text })).toEqual({ index: 2 });
  });

  it('sqlite: a directory that does not exist', async () => {
    await expect(openStore({ file: '/nowhere/candor.sqlite' })).rejects.toThrow('ENOENT');
  });
});
