import { sql } from 'kysely';
import type { Store } from './store.ts';
import { QUERIES } from './store.ts';

const SIZES = {
  sqlite: sql<{ bytes: number }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`,
  postgres: sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`,
};

/** How large the database is, in bytes; on SQLite without what waits in the write-ahead log. */
export async function databaseBytes({ engine, reader }: Store): Promise<number> {
  const { rows } = await SIZES[engine].execute(reader[QUERIES]);
  return rows[0]?.bytes ?? 0;
}
