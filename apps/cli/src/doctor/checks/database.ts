import { statSync } from 'node:fs';
import { databaseBytes } from '@candor/store';
import type { Finding } from '../finding.ts';
import { broken, look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';
import { sizeOf } from '../size.ts';

const LARGE_WAL = 64_000_000;
const OLDEST_POSTGRES = 14;

/** Whether the database can be opened, and what it is. */
export async function checkDatabase({ settings, database }: Patient): Promise<Finding> {
  if (database.kind === 'absent') return look('not made yet', 'It is made at the first start of the api.');
  if (database.kind === 'closed')
    return broken(
      `it cannot be opened: ${database.reason}`,
      'url' in settings.database
        ? 'Check DATABASE_URL, and whether the server runs and lets this machine in.'
        : 'Check CANDOR_DATA and who owns the file. If it is damaged, restore a backup.',
    );
  const { store, facts } = database;
  const size = sizeOf(await databaseBytes(store));
  if (store.engine === 'sqlite') return ok(`SQLite ${facts.version}, ${size}`);
  const found = `PostgreSQL ${facts.version}, ${size}`;
  if (Number.parseInt(facts.version, 10) < OLDEST_POSTGRES)
    return look(found, `Move to PostgreSQL ${OLDEST_POSTGRES} or newer.`);
  return ok(found);
}

/** Whether the tables are of this release. */
export function checkMigrations({ database }: Patient): Finding {
  if (database.kind !== 'open') return look('not looked at', 'The database has to be there first.');
  const { pending, unknown } = database.migrations;
  if (unknown.length > 0)
    return broken(
      `the database was written by a newer release (${unknown.join(', ')})`,
      'Run that release, or a newer one: this one does not start on it.',
    );
  if (pending.length > 0)
    return look(`${pending.length} pending: ${pending.join(', ')}`, 'Back up; the next start of the api runs them.');
  return ok('none pending');
}

/** Whether SQLite's write-ahead log stays small. */
export function checkWriteAheadLog({ settings: { database } }: Patient): Finding | null {
  if (!('file' in database)) return null;
  const { size } = statSync(`${database.file}-wal`, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size < LARGE_WAL) return ok(sizeOf(size));
  return look(
    sizeOf(size),
    'Something reads the database without an end and keeps the log from being cleared: end it, or restart the api.',
  );
}
