import { existsSync } from 'node:fs';
import path from 'node:path';
import type { StoreSettings } from '@candor/store';
import { logSize, openStore, verifyStore } from '@candor/store';
import { Refused, readSettings } from '../env.ts';
import { CouldNotLook } from './source/source.ts';

/** Checks log and record of the database, or of a backup, against each other. Throws `Refused` when they break. */
export async function verifyDatabase(file: string | undefined): Promise<void> {
  const database: StoreSettings =
    file === undefined ? readSettings(process.env).database : { file: path.resolve(file) };
  if ('file' in database && !existsSync(database.file))
    throw new CouldNotLook(`There is no database ${database.file}.`);
  const store = await openStore(database, { readOnly: true });
  try {
    const verdict = await verifyStore(store.reader);
    if (!verdict.ok)
      throw new Refused(`The log breaks at event ${verdict.sequence} (${verdict.problem}). Restore a backup.`);
    const { index, hash } = verdict.head;
    process.stdout.write(`Log and record are whole: ${await logSize(store.reader)} events, ${index} entries.\n`);
    process.stdout.write(`Head ${index} ${hash}\n`);
  } finally {
    await store.close();
  }
}
