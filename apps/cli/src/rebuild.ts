import { claimDirectory, openStore, rebuild } from '@candor/store';
import { Refused, readSettings } from './env.ts';

/** `candor rebuild`: makes the read tables anew from the log. The api must be stopped. */
export async function rebuildReadTables(): Promise<void> {
  const settings = readSettings(process.env);
  const claim = claimDirectory(settings.data);
  if (!claim) throw new Refused('Candor is running on this data directory. Stop it, then rebuild.');
  const store = await openStore(settings.database);
  try {
    await store.migrate();
    await rebuild(store);
    process.stdout.write('The read tables were made anew from the log.\n');
  } finally {
    await store.close();
    claim.release();
  }
}
