import { logSize } from '../log/load.ts';
import { migrate } from '../migrations/migrate.ts';
import { openPostgres } from '../postgres/open-postgres.ts';
import { openSqlite } from '../sqlite/open-sqlite.ts';
import { createInside } from './inside.ts';
import type { Reader, Store, StoreLogger, StoreSettings } from './store.ts';
import { QUERIES } from './store.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createTransact } from './transact.ts';

export interface StoreOptions {
  readonly logger?: StoreLogger;
  /** Milliseconds between looks for what other processes appended, instead of the engine's own. */
  readonly lookEvery?: number;
}

/**
 * Opens a database. It may be empty or of an older release: call `migrate` before anything else.
 *
 * Throws a `DomainError` of kind `unavailable` when a server cannot be reached, and the engine's own error when it
 * refuses (a wrong password, a file that cannot be made).
 */
export async function openStore(settings: StoreSettings, { logger, lookEvery }: StoreOptions = {}): Promise<Store> {
  const inside = createInside();
  const engine =
    'file' in settings
      ? await openSqlite(settings.file, inside)
      : await openPostgres({ url: settings.url, inside, logger });
  const reader: Reader = { [QUERIES]: engine.kysely };
  const subscriptions = createSubscriptions({
    engine,
    lookEvery: lookEvery ?? engine.lookEvery,
    logger,
    lastSequence: () => logSize(reader),
  });
  const transact = createTransact({ engine, inside, appended: subscriptions.reached });
  return {
    engine: engine.name,
    kysely: engine.kysely,
    reader,
    transaction: transact,
    subscribe: subscriptions.subscribe,
    migrate: () => transact((tx) => migrate(tx, engine.name), { patient: true }),
    async close() {
      subscriptions.close();
      await engine.kysely.destroy();
    },
  };
}
