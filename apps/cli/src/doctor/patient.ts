import { existsSync } from 'node:fs';
import type { Instant } from '@candor/log';
import type { MigrationState, ServerFacts, Store } from '@candor/store';
import { aboutServer, lastRecordedAt, migrationState, openStore } from '@candor/store';
import type { Settings } from '../env.ts';

/** The database as it could be opened, read-only. */
export type Database =
  | {
      readonly kind: 'open';
      readonly store: Store;
      readonly migrations: MigrationState;
      readonly facts: ServerFacts;
      /** Null while nothing was recorded. */
      readonly lastEventAt: Instant | null;
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'closed'; readonly reason: string };

/** What the checks look at. */
export interface Patient {
  readonly settings: Settings;
  readonly database: Database;
}

/** Opens the database to look into it. Nothing is made and nothing changed. */
export async function openDatabase({ database }: Settings): Promise<Database> {
  if (database.file !== undefined && !existsSync(database.file)) return { kind: 'absent' };
  let store: Store | null = null;
  try {
    store = await openStore(database, { readOnly: true });
    const migrations = await migrationState(store);
    const facts = await aboutServer(store);
    const lastEventAt = migrations.pending.includes('0001-log') ? null : await lastRecordedAt(store.reader);
    return { kind: 'open', store, migrations, facts, lastEventAt };
  } catch (error) {
    await store?.close();
    return { kind: 'closed', reason: reasonOf(error) };
  }
}

/** Why, in the words of the system or the database. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return 'it does not say why';
  return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}
