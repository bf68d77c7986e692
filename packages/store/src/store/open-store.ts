import { logSize } from '../log/load.ts';
import { migrate } from '../migrations/migrate.ts';
import { openPostgres } from '../postgres/open-postgres.ts';
import { openSqlite } from '../sqlite/open-sqlite.ts';
import { createInside } from './inside.ts';
import type { Limits, Reader, Store, StoreLogger, StoreSettings } from './store.ts';
import { LIMITS, QUERIES } from './store.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createTransact } from './transact.ts';

export interface StoreOptions {
  readonly logger?: StoreLogger;
  readonly limits?: Partial<Limits>;
  /** To look, and change nothing: not even an empty file is made. */
  readonly readOnly?: boolean;
}

/**
 * Opens a database. It may be empty or of an older release: call `migrate` before anything else.
 *
 * Throws a `DomainError` of kind `unavailable` when a server cannot be reached, and the engine's own error when it
 * refuses (a wrong password, a file that cannot be made).
 */
export async function openStore(settings: StoreSettings, options: StoreOptions = {}): Promise<Store> {
  const { logger, readOnly = false } = options;
  const limits = { ...LIMITS, ...options.limits };
  const inside = createInside();
  const engine =
    'file' in settings
      ? await openSqlite({ file: settings.file, inside, limits, readOnly })
      : await openPostgres({ url: settings.url, inside, limits, logger, readOnly });
  const reader: Reader = { [QUERIES]: engine.kysely };
  const subscriptions = createSubscriptions({
    engine,
    lookEvery: limits.look[engine.name],
    logger,
    lastSequence: () => logSize(reader),
  });
  const transact = createTransact({ engine, inside, atMost: limits.transaction, appended: subscriptions.reached });
  return {
    engine: engine.name,
    kysely: engine.kysely,
    reader,
    transaction: transact,
    subscribe: subscriptions.subscribe,
    migrate: () => transact((tx) => migrate(tx, engine.name), { patient: true }),
    rewriteFiles: engine.rewriteFiles,
    async close() {
      subscriptions.close();
      await engine.kysely.destroy();
    },
  };
}
