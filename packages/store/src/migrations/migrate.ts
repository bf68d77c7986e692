import { Migrator } from 'kysely/migration';
import { rebuildIn } from '../incidents/rebuild.ts';
import type { EngineName, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import { log } from './0001-log.ts';
import { readTables } from './0002-read-tables.ts';
import { access } from './0003-access.ts';
import { signIn } from './0004-sign-in.ts';
import { audit } from './0006-audit.ts';
import { search } from './0007-search.ts';

/** Every migration, in order. They are only ever added to, at the end. */
const MIGRATIONS = {
  '0001-log': log,
  '0002-read-tables': readTables,
  '0003-access': access,
  '0004-sign-in': signIn,
  '0006-audit': audit,
  '0007-search': search,
};

/**
 * Runs what this database lacks, and then folds the read tables anew: all of it, or nothing when one fails or the
 * database is newer than this release.
 */
export async function migrate(tx: Tx, engine: EngineName): Promise<void> {
  const entries = Object.entries(MIGRATIONS).map(([name, migration]) => [name, migration(engine)] as const);
  const provider = { getMigrations: async () => Object.fromEntries(entries) };
  const { error, results = [] } = await new Migrator({ db: tx[QUERIES], provider }).migrateToLatest();
  if (error instanceof Error && error.message.includes('is missing'))
    throw new Error('This database was written by a newer release of Candor. Run that release, or a newer one.', {
      cause: error,
    });
  if (error) throw error;
  if (results.length > 0) await rebuildIn(tx);
}
