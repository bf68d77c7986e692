import type { Store } from '@candor/store';
import { openStore } from '@candor/store';
import type { Settings } from '../env.ts';

/** Does something short in the database, beside a running api or without one. */
export async function withStore<Answer>(
  { database }: Pick<Settings, 'database'>,
  work: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  const store = await openStore(database);
  try {
    await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}
