import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { instantOf } from '@candor/log';
import type { Restored } from '@candor/store';
import { claimDirectory, headOf, openStore, restoreBackup } from '@candor/store';
import type { Settings } from '../env.ts';
import { Refused, readSettings } from '../env.ts';
import { showProgress } from '../terminal/progress.ts';
import { noteRestore } from './note-restore.ts';
import { onPostgres, sayHowToRestore } from './on-postgres.ts';
import { describePublished } from './published.ts';

/** `candor restore FILE`: puts a backup in the place of the database. The api must be stopped. */
export async function restore(file: string, { force = false }: { readonly force?: boolean }): Promise<void> {
  const settings = readSettings(process.env);
  if ('url' in settings.database) return onPostgres(sayHowToRestore());
  const to = settings.database.file;
  const from = path.resolve(file);
  if (!existsSync(from)) throw new Refused(`There is no file ${from}.`);
  mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  const claim = claimDirectory(settings.data);
  if (!claim) throw new Refused('Candor is running on this data directory. Stop it, then restore.');
  try {
    if (existsSync(to) && !force) throw new Refused(await whatIsThere(to));
    const stamp = instantOf(Date.now()).slice(0, 19).replaceAll(/[-:]/g, '');
    const aside = path.join(settings.data, 'set-aside', `candor-${stamp}Z.sqlite`);
    const progress = showProgress('Restoring');
    const restored = await restoreBackup({ from, to, aside, onProgress: progress.at })
      .catch((error: Error) => {
        throw new Refused(
          `Nothing was restored, and everything is as it was. ${from} cannot be used: ${error.message}`,
        );
      })
      .finally(progress.end);
    await noteRestore(settings.database, restored);
    process.stdout.write(`${(await tell(settings, restored)).join('\n')}\n`);
  } finally {
    claim.release();
  }
}

async function whatIsThere(file: string): Promise<string> {
  const how = 'With --force it is set aside (nothing is deleted) and the backup takes its place.';
  try {
    const store = await openStore({ file }, { readOnly: true });
    try {
      const { index, hash } = await headOf(store.reader);
      return `There is a database already; its record goes to entry ${index} (${hash.slice(0, 8)}). ${how}`;
    } finally {
      await store.close();
    }
  } catch {
    return `There is a database already, and it cannot be read. ${how}`;
  }
}

async function tell(settings: Settings, { head, sequence, label, before }: Restored): Promise<string[]> {
  const made = label ? `, made at ${label.madeAt} by Candor ${label.release}` : '';
  return [
    `Restored and checked: ${sequence} events, the record to entry ${head.index} (${head.hash.slice(0, 8)})${made}.`,
    ...(before ? [`The database that was there: ${before}`] : []),
    'Everybody signs in again, and links to set up, to join or for a new password have ended. Operators and api keys',
    'are as they were then: who was removed since is back. Look through them in the console.',
    ...(await describePublished(settings)),
  ];
}
