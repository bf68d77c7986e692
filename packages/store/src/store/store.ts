import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Where the log lies: a SQLite file on this machine, or a PostgreSQL database. */
export type StoreSettings = { readonly file: string } | { readonly url: string };

export type EngineName = 'sqlite' | 'postgres';

/** How long things may take, in milliseconds. */
export interface Limits {
  /** Waiting for a lock or a connection that others hold. */
  readonly wait: number;
  /** A whole transaction. */
  readonly transaction: number;
  /** Between two looks for what other processes appended: PostgreSQL announces it, SQLite does not. */
  readonly look: Readonly<Record<EngineName, number>>;
}

export const LIMITS: Limits = { wait: 5_000, transaction: 10_000, look: { sqlite: 500, postgres: 5_000 } };

/** Where the store tells of trouble that no caller sees, such as a listening connection that was lost. */
export interface StoreLogger {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** The key to what is inside a `Reader`: not exported from the package, so rows cannot be reached from outside. */
export const QUERIES: unique symbol = Symbol('queries');

/** The key to what makes a reader a writer. */
export const WRITING: unique symbol = Symbol('writing');

/** Something to read from: the store's own reader, or a transaction. */
export interface Reader {
  readonly [QUERIES]: Kysely<Tables>;
}

/** An open transaction that holds the append lock. Only a transaction can be written to. */
export interface Tx extends Reader {
  readonly [WRITING]: Writing;
}

/** What an append leaves for the transaction's end: the last sequence, for waking those who wait for it. */
export interface Writing {
  readonly announce: (sequence: number) => Promise<void>;
}

export interface TransactionOptions {
  /** No limit on how long it takes; for work on the whole log, while nobody needs to append. */
  readonly patient?: boolean;
}

/** One open database. */
export interface Store {
  readonly engine: EngineName;
  /** The database itself, for better-auth's tables alone. Everything else goes through this package's functions. */
  readonly kysely: Kysely<Tables>;
  readonly reader: Reader;
  /** Brings the tables to this release's shape. Throws when the database was written by a newer release. */
  migrate(): Promise<void>;
  /**
   * Runs `work` in one transaction that holds the append lock: all of it is durable when this returns, or nothing is.
   * Throws a `DomainError` of kind `unavailable` when the database cannot do it; the same work may be tried again.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Calls `listener` after anything was appended, by this process or another. Returns how to stop it. */
  subscribe(listener: () => void): () => void;
  /** Writes the database's files anew, without anything that they do not use any more; false when readers were in the way. */
  rewriteFiles(): Promise<boolean>;
  /** Waits for what is running and lets go of the database. */
  close(): Promise<void>;
}
