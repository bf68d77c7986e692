import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Engine } from './engine.ts';
import type { Inside } from './inside.ts';
import type { TransactionOptions, Tx } from './store.ts';
import { QUERIES, WRITING } from './store.ts';
import { unavailable } from './unavailable.ts';

export interface TransactParts {
  readonly engine: Engine;
  readonly inside: Inside;
  /** Milliseconds until work that does not end is undone. */
  readonly atMost: number;
  /** Told after the commit how far the log goes, when the transaction appended anything. */
  readonly appended: (sequence: number) => void;
}

/** Makes the function that runs work in a transaction under the append lock. */
export function createTransact({ engine, inside, atMost, appended }: TransactParts) {
  return async function transact<T>(work: (tx: Tx) => Promise<T>, { patient }: TransactionOptions = {}): Promise<T> {
    inside.refuse();
    let sequence = 0;
    const run = (kysely: Kysely<Tables>) =>
      // Whatever the server's default: a snapshot from before the lock would be stale.
      kysely
        .transaction()
        .setIsolationLevel('read committed')
        .execute(async (db) => {
          await engine.lock(db);
          const announce = async (last: number) => {
            sequence = last;
            await engine.announce(db, last);
          };
          const working = inside.run(() => work({ [QUERIES]: db, [WRITING]: { announce } }));
          return await (patient ? working : inTime(working, atMost));
        });
    const result = await (patient ? engine.patiently(run) : run(engine.kysely));
    if (sequence > 0) appended(sequence);
    return result;
  };
}

/** Gives up on work that does not end: it would keep everybody else from appending. Kysely then refuses its queries. */
async function inTime<T>(working: Promise<T>, atMost: number): Promise<T> {
  const slow = new Error(`A transaction did not end within ${atMost} ms and was undone.`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable('database-busy', slow)), atMost);
  });
  try {
    return await Promise.race([working, late]);
  } finally {
    clearTimeout(timer);
  }
}
