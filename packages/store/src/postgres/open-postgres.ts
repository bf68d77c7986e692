import { Kysely, sql } from 'kysely';
import type { PoolConfig } from 'pg';
import { Pool, types } from 'pg';
import type { Engine } from '../store/engine.ts';
import type { Inside } from '../store/inside.ts';
import type { Limits, StoreLogger } from '../store/store.ts';
import type { Tables } from '../tables.ts';
import { postgresDialect } from './dialect.ts';
import { CHANNEL, listenForever } from './listen.ts';

/** The one lock that all who append to this database take: "candor" as a number. */
const APPEND_LOCK = 0x63616e646f72;

/** The tables in which operators' words lie. */
const WITH_WORDS = ['event', 'command', 'incident', 'maintenance', 'series', 'search_text', 'audit'];

const PATIENT: PoolConfig = {
  max: 1,
  connectionTimeoutMillis: 5_000,
};

function bounded({ wait, transaction }: Limits): PoolConfig {
  return {
    max: 10,
    connectionTimeoutMillis: wait,
    lock_timeout: wait,
    statement_timeout: transaction,
    idle_in_transaction_session_timeout: transaction + wait,
    // For a network that swallows the answer.
    query_timeout: transaction + wait,
  };
}

export interface PostgresSettings {
  readonly url: string;
  readonly inside: Inside;
  readonly limits: Limits;
  readonly logger: StoreLogger | undefined;
  readonly readOnly: boolean;
}

/** Connects to a PostgreSQL database. Throws a `DomainError` `database-unreachable` when nothing answers there. */
export async function openPostgres({ url, inside, limits, logger, readOnly }: PostgresSettings): Promise<Engine> {
  const kysely = connect(bounded(limits));
  try {
    await sql`select 1`.execute(kysely);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return {
    name: 'postgres',
    kysely,
    async lock(db) {
      await sql`select pg_advisory_xact_lock(${sql.lit(APPEND_LOCK)})`.execute(db);
    },
    async announce(db, sequence) {
      await sql`select pg_notify(${CHANNEL}, ${String(sequence)})`.execute(db);
    },
    listen(heard, signal) {
      void listenForever({ url, heard, logger }, signal);
    },
    async rewriteFiles() {
      const tables = sql.raw(WITH_WORDS.join(', '));
      await patiently((patient) => sql`vacuum full ${tables}`.execute(patient));
      return true;
    },
    patiently,
  };

  async function patiently<T>(work: (kysely: Kysely<Tables>) => Promise<T>): Promise<T> {
    const patient = connect(PATIENT);
    try {
      return await work(patient);
    } finally {
      await patient.destroy();
    }
  }

  function connect(limits: PoolConfig): Kysely<Tables> {
    const pool = new Pool({
      connectionString: url,
      application_name: 'candor',
      keepAlive: true,
      ...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
      types: ROWS,
      ...limits,
    });
    // Without listeners a lost connection would end the process: the pool repeats what an idle one says.
    pool.on('error', () => {});
    pool.on('connect', (client) => {
      client.on('error', (error) => logger?.warn({ error }, 'A connection to PostgreSQL was lost.'));
    });
    return new Kysely<Tables>({ dialect: postgresDialect(pool, inside) });
  }
}

// A bigint as a number: nothing here counts beyond 2^53.
const ROWS = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format as 'text')) as typeof types.getTypeParser,
};
