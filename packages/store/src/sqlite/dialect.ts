import type { DatabaseSync } from 'node:sqlite';
import type { DatabaseConnection, Dialect, Driver, Kysely } from 'kysely';
import { CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Inside } from '../store/inside.ts';
import { SqliteConnection } from './connection.ts';
import type { Turns } from './turns.ts';
import { createTurns } from './turns.ts';

/** What the dialect runs on. `waitAtMost` bounds, in milliseconds, each wait for the connection and for other processes. */
export interface SqliteParts {
  readonly database: DatabaseSync;
  readonly inside: Inside;
  readonly waitAtMost: number;
}

/** Kysely's SQLite, on `node:sqlite` and its one connection. */
export function sqliteDialect(parts: SqliteParts): Dialect {
  return {
    createDriver: () => new OneConnectionDriver(parts),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new Adapter(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  };
}

class Adapter extends SqliteAdapter {
  // True, so that Kysely leaves the queue for the one connection to the driver, which can refuse and bound the wait.
  override get supportsMultipleConnections() {
    return true;
  }

  override get supportsTransactionalDdl() {
    return true;
  }
}

class OneConnectionDriver implements Driver {
  readonly #parts: SqliteParts;
  readonly #connection: SqliteConnection;
  readonly #turns: Turns;

  constructor(parts: SqliteParts) {
    this.#parts = parts;
    this.#connection = new SqliteConnection(parts.database, parts.waitAtMost);
    this.#turns = createTurns(parts.waitAtMost);
  }

  async init() {}

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#parts.inside.refuse();
    await this.#turns.take();
    return this.#connection;
  }

  async releaseConnection() {
    this.#turns.giveBack();
  }

  // A plain `begin` would take the write lock at the first write, after reading: too late, the state may be stale.
  async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection) {
    // SQLite undoes a transaction by itself when, for one, the disk is full.
    if (this.#parts.database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy() {
    await this.#turns.take();
    this.#parts.database.close();
  }
}
