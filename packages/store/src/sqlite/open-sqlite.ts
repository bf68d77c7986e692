import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import type { Engine } from '../store/engine.ts';
import type { Inside } from '../store/inside.ts';
import type { Limits } from '../store/store.ts';
import type { Tables } from '../tables.ts';
import { sqliteDialect } from './dialect.ts';

export interface SqliteSettings {
  readonly file: string;
  readonly inside: Inside;
  readonly limits: Limits;
  readonly readOnly: boolean;
}

/** Opens a SQLite file, or makes an empty one that only this user can read. Its directory must exist. Read-only it must be there. */
export async function openSqlite({ file, inside, limits, readOnly }: SqliteSettings): Promise<Engine> {
  if (!readOnly) closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: 50, readOnly });
  const kysely = new Kysely<Tables>({ dialect: sqliteDialect({ database, inside, waitAtMost: limits.wait }) });
  try {
    for (const pragma of readOnly ? [] : ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on'])
      await sql.raw(`pragma ${pragma}`).execute(kysely);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return {
    name: 'sqlite',
    kysely,
    // `begin immediate` took it.
    async lock() {},
    async announce() {},
    listen() {},
    async rewriteFiles() {
      await sql`vacuum`.execute(kysely);
      // Until then the log beside the file holds the pages as they were.
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(kysely);
      return rows[0]?.busy === 0;
    },
    patiently: (work) => work(kysely),
  };
}
