import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { refusing } from '../store/unavailable.ts';
import { isBusy, sqliteRefusal } from './errors.ts';

const PAUSE_MS = 10;

/** Kysely's connection on `node:sqlite`. What another process's lock stops is tried again, for `waitAtMost` ms. */
export class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #waitAtMost: number;

  constructor(database: DatabaseSync, waitAtMost: number) {
    this.#database = database;
    this.#waitAtMost = waitAtMost;
  }

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return refusing(sqliteRefusal, () => this.#retryWhileBusy(() => this.#run<Row>(query)));
  }

  // biome-ignore lint/correctness/useYield: it refuses
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error(
      'The store reads in pages: a stream would hold the one connection for as long as its reader likes.',
    );
  }

  #run<Row>(query: CompiledQuery): QueryResult<Row> {
    const statement = this.#database.prepare(query.sql);
    const parameters = query.parameters as SQLInputValue[];
    if (statement.columns().length > 0) return { rows: statement.all(...parameters).map((row) => ({ ...row }) as Row) };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  // SQLite's own waiting (busy_timeout) would stop the whole process, so that one is short and this one long.
  async #retryWhileBusy<T>(run: () => T): Promise<T> {
    const deadline = performance.now() + this.#waitAtMost;
    for (;;) {
      try {
        return run();
      } catch (error) {
        if (!isBusy(error) || performance.now() >= deadline) throw error;
      }
      await pause(PAUSE_MS);
    }
  }
}
