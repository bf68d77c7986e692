import { join } from 'node:path';
import { createTestDatabase, temporaryDirectory } from '@candor/testbed';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import type { StoreOptions } from '../store/open-store.ts';
import { openStore } from '../store/open-store.ts';
import type { EngineName, Store, StoreSettings } from '../store/store.ts';

/** Whatever the store promises, it promises on both. */
export const ENGINES: readonly EngineName[] = ['sqlite', 'postgres'];

/** An empty database of the test's own. */
export async function createDatabase(engine: EngineName): Promise<StoreSettings> {
  if (engine === 'sqlite') return { file: join(temporaryDirectory(), 'candor.sqlite') };
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  return { url };
}

/** Opens a database until the test ends; others may have it open too. */
export async function openUntilEnd(settings: StoreSettings, options?: StoreOptions): Promise<Store> {
  const store = await openStore(settings, options);
  onTestFinished(() => store.close());
  return store;
}

/** A store on an empty database of the test's own, migrated. */
export async function openTestStore(engine: EngineName, options?: StoreOptions): Promise<Store> {
  const store = await openUntilEnd(await createDatabase(engine), options);
  await store.migrate();
  return store;
}

/** Ends connections to a PostgreSQL database as a failing server or network would, by the name they go by. */
export async function cutConnections(url: string, applicationName: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = $1',
    [applicationName],
  );
  await client.end();
  return rowCount ?? 0;
}
