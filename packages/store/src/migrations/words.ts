import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { EngineName } from '../store/store.ts';

/** Where the two engines' languages differ in what the migrations need. */
export interface Words {
  /** Text that is compared and sorted by code point. */
  readonly text: string;
  readonly integer: string;
  /** What ends a `create table`: SQLite then holds columns to their types, as PostgreSQL always does. */
  readonly strict: string;
}

export const WORDS: Readonly<Record<EngineName, Words>> = {
  sqlite: { text: 'text', integer: 'integer', strict: 'strict' },
  postgres: { text: 'text collate "C"', integer: 'bigint', strict: '' },
};

/** Runs statements one after the other. */
export async function runAll(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
