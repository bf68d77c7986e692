import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { logSize } from '../log/load.ts';
import { declare } from '../testing/acts.ts';
import { createDatabase, ENGINES, openTestStore, openUntilEnd } from '../testing/engines.ts';
import { migrationState } from './migrate.ts';

describe.each(ENGINES)('migrating on %s', (engine) => {
  it('makes an empty database ready, and leaves a ready one alone', async () => {
    const store = await openUntilEnd(await createDatabase(engine));
    await expect(logSize(store.reader)).rejects.toThrow(/event/);
    await store.migrate();
    await declare(store, 1);
    await store.migrate();
    expect(await logSize(store.reader)).toBe(2);
  });

  it('happens once when several start at the same time', async () => {
    const settings = await createDatabase(engine);
    const stores = await Promise.all([1, 2, 3].map(() => openUntilEnd(settings)));
    await Promise.all(stores.map((store) => store.migrate()));
    for (const store of stores) expect(await logSize(store.reader)).toBe(0);
  });

  it('refuses a database of a newer release', async () => {
    const store = await openTestStore(engine);
    await sql`insert into kysely_migration values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')`.execute(
      store.kysely,
    );
    await expect(store.migrate()).rejects.toThrow('This database was written by a newer release of Candor');
  });

  it('says what a database lacks, and what only a newer release knows, without changing it', async () => {
    const settings = await createDatabase(engine);
    const store = await openUntilEnd(settings);
    const empty = await migrationState(store);
    expect(empty.pending[0]).toBe('0001-log');
    expect(await store.kysely.introspection.getTables({ withInternalKyselyTables: true })).toEqual([]);
    await store.migrate();
    expect(await migrationState(store)).toEqual({ pending: [], unknown: [] });
    await sql`delete from kysely_migration where name = ${empty.pending.at(-1)}`.execute(store.kysely);
    await sql`insert into kysely_migration values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')`.execute(
      store.kysely,
    );
    const looking = await openUntilEnd(settings, { readOnly: true });
    expect(await migrationState(looking)).toEqual({
      pending: empty.pending.slice(-1),
      unknown: ['9999-from-the-future'],
    });
    await expect(declare(looking, 1)).rejects.toThrow();
    expect(await logSize(store.reader)).toBe(0);
  });

  it('changes nothing when a migration fails', async () => {
    const store = await openUntilEnd(await createDatabase(engine));
    await sql`create table setup_link (in_the_way integer)`.execute(store.kysely);
    await expect(store.migrate()).rejects.toThrow('setup_link');
    const tables = await store.kysely.introspection.getTables({ withInternalKyselyTables: true });
    expect(tables.map(({ name }) => name)).toEqual(['setup_link']);
  });

  it('makes text sort by code point, whatever the server thinks of it', async () => {
    const store = await openTestStore(engine);
    for (const id of ['b', 'B', 'a', 'Ä', 'A', '_'])
      await store.kysely
        .insertInto('command')
        .values({ id, actor: 'clock', input_hash: '', answer: '', recorded_at: '' })
        .execute();
    const rows = await store.kysely.selectFrom('command').select('id').orderBy('id').execute();
    expect(rows.map(({ id }) => id).join('')).toBe('AB_abÄ');
  });
});
