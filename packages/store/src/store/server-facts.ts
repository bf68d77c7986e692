import { sql } from 'kysely';
import type { Store } from './store.ts';
import { QUERIES } from './store.ts';

/** What a database says of itself. */
export interface ServerFacts {
  /** Such as `3.51.0` or `18.4`. */
  readonly version: string;
  /** What its own clock shows, in milliseconds since 1970; null where it has none of its own. */
  readonly now: number | null;
}

const ABOUT = {
  sqlite: sql<ServerFacts>`select sqlite_version() as version, null as now`,
  postgres: sql<ServerFacts>`
    select current_setting('server_version') as version, (extract(epoch from clock_timestamp()) * 1000)::float8 as now`,
};

/** Asks a database for its version and its time. Its tables need not be there. */
export async function aboutServer({ engine, reader }: Store): Promise<ServerFacts> {
  const { rows } = await ABOUT[engine].execute(reader[QUERIES]);
  return rows[0] ?? { version: '', now: null };
}
