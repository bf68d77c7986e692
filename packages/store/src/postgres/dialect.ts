import type { DatabaseConnection, Dialect, Kysely } from 'kysely';
import { PostgresAdapter, PostgresDriver, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Pool } from 'pg';
import type { Inside } from '../store/inside.ts';
import { refusing } from '../store/unavailable.ts';
import { postgresRefusal } from './errors.ts';

/** Kysely's PostgreSQL, which refuses to be used around an open transaction and says when it is unavailable. */
export function postgresDialect(pool: Pool, inside: Inside): Dialect {
  return {
    createDriver: () => new RefusingDriver(pool, inside),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new Adapter(),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  };
}

class Adapter extends PostgresAdapter {
  // Migrations run in a transaction of ours, which holds the append lock: a lock of the session's would outlive it.
  override async acquireMigrationLock() {}
  override async releaseMigrationLock() {}
}

class RefusingDriver extends PostgresDriver {
  readonly #inside: Inside;
  readonly #known = new WeakSet<DatabaseConnection>();

  constructor(pool: Pool, inside: Inside) {
    super({ pool });
    this.#inside = inside;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#inside.refuse();
    const connection = await refusing(postgresRefusal, () => super.acquireConnection());
    if (!this.#known.has(connection)) {
      this.#known.add(connection);
      const execute = connection.executeQuery.bind(connection);
      connection.executeQuery = (query, options) => refusing(postgresRefusal, () => execute(query, options));
    }
    return connection;
  }
}
