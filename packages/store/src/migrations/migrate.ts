import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { rebuildIn } from '../read-tables/rebuild.ts';
import type { EngineName, Reader, Store, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import { log } from './0001-log.ts';
import { readTables } from './0002-read-tables.ts';
import { access } from './0003-access.ts';
import { signIn } from './0004-sign-in.ts';
import { team } from './0005-team.ts';
import { audit } from './0006-audit.ts';
import { search } from './0007-search.ts';
import { maintenance } from './0008-maintenance.ts';
import { linksMadeBy } from './0010-links-made-by.ts';
import { redactions } from './0011-redactions.ts';
import { postmortems } from './0012-postmortems.ts';
import { reviews } from './0013-reviews.ts';
import { actionItems } from './0014-action-items.ts';
import { factors } from './0015-factors.ts';

/** Every migration, in order. They are only ever added to, at the end. */
const MIGRATIONS = {
  '0001-log': log,
  '0002-read-tables': readTables,
  '0003-access': access,
  '0004-sign-in': signIn,
  '0005-team': team,
  '0006-audit': audit,
  '0007-search': search,
  '0008-maintenance': maintenance,
  '0010-links-made-by': linksMadeBy,
  '0011-redactions': redactions,
  '0012-postmortems': postmortems,
  '0013-reviews': reviews,
  '0014-action-items': actionItems,
  '0015-factors': factors,
};

/** A newer release has changed this database's tables: this one must not touch them. */
export class NewerRelease extends Error {
  constructor(options?: ErrorOptions) {
    super('This database was written by a newer release of Candor. Run that release, or a newer one.', options);
  }
}

/**
 * Runs what this database lacks, and then folds the read tables anew: all of it, or nothing when one fails or the
 * database is newer than this release.
 */
export async function migrate(tx: Tx, engine: EngineName): Promise<void> {
  const { error, results = [] } = await createMigrator(tx, engine).migrateToLatest();
  if (error instanceof Error && error.message.includes('is missing')) throw new NewerRelease({ cause: error });
  if (error) throw error;
  if (results.length > 0) await rebuildIn(tx);
}

/** How a database's tables stand to this release. */
export interface MigrationState {
  /** What `migrate` would run. */
  readonly pending: readonly string[];
  /** What only a newer release knows. */
  readonly unknown: readonly string[];
}

/** Which migrations a database lacks, and which it has that we do not know. Changes nothing. */
export async function migrationState({ engine, reader }: Store): Promise<MigrationState> {
  const known = await createMigrator(reader, engine).getMigrations();
  const pending = known.filter(({ executedAt }) => !executedAt).map(({ name }) => name);
  if (pending.length === known.length) return { pending, unknown: [] };
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(reader[QUERIES]);
  return { pending, unknown: rows.map(({ name }) => name).filter((name) => !(name in MIGRATIONS)) };
}

function createMigrator(reader: Reader, engine: EngineName): Migrator {
  const entries = Object.entries(MIGRATIONS).map(([name, migration]) => [name, migration(engine)] as const);
  return new Migrator({ db: reader[QUERIES], provider: { getMigrations: async () => Object.fromEntries(entries) } });
}
