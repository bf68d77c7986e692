import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { instantOf } from '@candor/log';
import type { BackingUp, BackupLabel } from '@candor/store';
import { BACKUP_NAME, BrokenCopy, backUp as backUpDatabase } from '@candor/store';
import { Refused, readSettings } from '../env.ts';
import { showProgress } from '../terminal/progress.ts';
import { keepNewest, parseKeep } from './keep-newest.ts';
import { onPostgres, sayHowToBackUp } from './on-postgres.ts';
import { readRelease } from './release.ts';

/** What `candor backup` is asked. */
export interface BackupOptions {
  /** A file that does not exist, or a directory. */
  readonly out?: string;
  /** How many backups stay in the directory. */
  readonly keep?: string;
}

/** `candor backup`: copies the database while the api runs, and checks the copy. */
export async function backUp(options: BackupOptions): Promise<void> {
  const settings = readSettings(process.env);
  if ('url' in settings.database) return onPostgres(sayHowToBackUp(settings.data));
  const { file } = settings.database;
  const keep = parseKeep(options.keep);
  if (!existsSync(file)) throw new Refused(`There is no database ${file} to back up. Set CANDOR_DATA.`);
  const now = instantOf(Date.now());
  const to = fileFor(options.out ?? path.join(settings.data, 'backups'), now);
  if (existsSync(to)) throw new Refused(`There is a file ${to} already. Name another one.`);
  if (keep !== null && !BACKUP_NAME.test(path.basename(to)))
    throw new Refused('--keep goes with a directory: it removes the oldest of the backups that lie there.');
  const { index, hash, sequence } = await make({ from: file, to, now, release: readRelease() });
  process.stdout.write(
    `Backed up and checked: ${sequence} events, the record to entry ${index} (${hash.slice(0, 8)}).\n${to}\n`,
  );
  const removed = keep === null ? [] : keepNewest(path.dirname(to), keep);
  if (removed.length > 0) process.stdout.write(`Removed ${removed.join(', ')}.\n`);
}

async function make(backingUp: BackingUp): Promise<BackupLabel> {
  const progress = showProgress('Backing up');
  try {
    mkdirSync(path.dirname(backingUp.to), { recursive: true, mode: 0o700 });
    return await backUpDatabase({ ...backingUp, onProgress: progress.at });
  } catch (error) {
    const more = error instanceof BrokenCopy ? ' Look at it with candor verify.' : '';
    throw new Refused(`No backup was made: ${(error as Error).message}${more}`);
  } finally {
    progress.end();
  }
}

function fileFor(out: string, now: string): string {
  const absolute = path.resolve(out);
  const isDirectory = out.endsWith(path.sep) || statSync(absolute, { throwIfNoEntry: false })?.isDirectory();
  if (!isDirectory && path.extname(absolute) !== '') return absolute;
  return path.join(absolute, `candor-${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z.sqlite`);
}
