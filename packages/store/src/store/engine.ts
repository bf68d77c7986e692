import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { EngineName } from './store.ts';

/** What SQLite and PostgreSQL each do in their own way. */
export interface Engine {
  readonly name: EngineName;
  readonly kysely: Kysely<Tables>;
  /** Takes the append lock, first thing in a transaction. */
  lock(db: Kysely<Tables>): Promise<void>;
  /** Tells other processes, once the transaction is committed, how far the log goes. */
  announce(db: Kysely<Tables>, sequence: number): Promise<void>;
  /** Hears what other processes announce, until the signal aborts. Without a sequence: look for yourself. */
  listen(heard: (sequence?: number) => void, signal: AbortSignal): void;
  /** Writes the files of all tables anew, without what they do not use; false when readers were in the way. */
  rewriteFiles(): Promise<boolean>;
  /** Lends the database without any time limit, for work that takes as long as it takes. */
  patiently<T>(work: (kysely: Kysely<Tables>) => Promise<T>): Promise<T>;
}
