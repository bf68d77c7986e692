import { AsyncLocalStorage } from 'node:async_hooks';

/** Knows, for one store, whether the running code was called from inside a transaction. */
export interface Inside {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Throws when called from inside a transaction that is still open. */
  refuse(): void;
}

/**
 * Keeps code inside a transaction from reaching past its `tx`: SQLite's one connection would wait for itself for ever,
 * PostgreSQL would read a state in which the transaction had not happened.
 */
export function createInside(): Inside {
  const transactions = new AsyncLocalStorage<{ open: boolean }>();
  return {
    async run(work) {
      const transaction = { open: true };
      try {
        return await transactions.run(transaction, work);
      } finally {
        // Timers and loops that were started inside outlive it, and may then use the store like anybody else.
        transaction.open = false;
      }
    },
    refuse() {
      if (!transactions.getStore()?.open) return;
      throw new Error('Inside a transaction use its tx: the store itself would wait for the transaction to end.');
    },
  };
}
