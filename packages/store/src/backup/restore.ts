import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from '../sqlite/errors.ts';
import { openStore } from '../store/open-store.ts';
import type { CheckedCopy } from './check-copy.ts';
import { BrokenCopy, checkCopy } from './check-copy.ts';
import type { OnProgress } from './copy-database.ts';
import { copyDatabase } from './copy-database.ts';
import type { BackupLabel } from './label.ts';
import { readLabel, removeLabel } from './label.ts';
import { nameDurably } from './name-durably.ts';

const LONGEST_WAIT_MS = 5_000;

/** What is restored, and where to. Nobody else may have the database open. */
export interface Restoring {
  /** A backup, or any copy of a SQLite database of Candor. */
  readonly from: string;
  /** The SQLite file of the data directory. */
  readonly to: string;
  /** Where the database goes that is there now. */
  readonly aside: string;
  readonly onProgress?: OnProgress;
}

/** What a restore brought back. */
export interface Restored extends CheckedCopy {
  /** What the backup said of itself; null for a copy that was made in another way. */
  readonly label: BackupLabel | null;
  /** Where the database is now that was there before; null when there was none. */
  readonly before: string | null;
}

/** How somebody came in, or might have: what a backup brings back of it may have been ended since. */
const WAYS_IN = ['session', 'verification', 'setup_link', 'invitation', 'password_link'];

/**
 * Puts a backup in the place of the database: a copy is made and checked, brought to this release, all sign-ins in it are
 * ended, and it takes the place in one step. Killed at any moment, it leaves the database that was there or the restored
 * one. Throws `BrokenCopy`, and what SQLite and the file system say.
 */
export async function restoreBackup({ from, to, aside, onProgress }: Restoring): Promise<Restored> {
  const unfinished = `${to}.unfinished`;
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${unfinished}${ending}`, { force: true });
  await copyDatabase(from, unfinished, onProgress);
  const label = readLabel(unfinished);
  const checked = await checkCopy(unfinished);
  if (label && (label.hash !== checked.head.hash || label.sequence !== checked.sequence))
    throw new BrokenCopy('It does not hold what it says it holds.');
  removeLabel(unfinished);
  await bringToThisRelease(unfinished);
  endWaysIn(unfinished);
  const before = setAside(to, aside);
  nameDurably(unfinished, to);
  return { ...checked, label, before };
}

async function bringToThisRelease(file: string): Promise<void> {
  const store = await openStore({ file });
  try {
    await store.migrate();
  } finally {
    await store.close();
  }
}

function endWaysIn(file: string): void {
  const database = new DatabaseSync(file);
  try {
    const isThere = database.prepare("select 1 from sqlite_schema where type = 'table' and name = ?");
    for (const table of WAYS_IN) if (isThere.get(table)) database.exec(`delete from ${table}`);
    database.exec('pragma journal_mode = delete');
  } finally {
    database.close();
  }
}

/**
 * Keeps the database that is there under another name too, until the restored one takes its place. No write-ahead log
 * may stay: beside another database it would be taken for that one's.
 */
function setAside(file: string, aside: string): string | null {
  mkdirSync(path.dirname(aside), { recursive: true, mode: 0o700 });
  if (!existsSync(file) || !takeInLog(file)) {
    for (const ending of ['-wal', '-shm'])
      if (existsSync(`${file}${ending}`)) renameSync(`${file}${ending}`, `${aside}${ending}`);
  }
  if (!existsSync(file)) return null;
  linkSync(file, aside);
  return aside;
}

/** Brings a database's write-ahead log into the database itself; false, and all as it was, when it is damaged. */
function takeInLog(file: string): boolean {
  if (!isWhole(file)) return false;
  const database = new DatabaseSync(file, { timeout: LONGEST_WAIT_MS });
  try {
    database.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete');
    return true;
  } finally {
    database.close();
  }
}

function isWhole(file: string): boolean {
  const database = new DatabaseSync(file, { timeout: LONGEST_WAIT_MS, readOnly: true });
  try {
    return database.prepare('pragma quick_check').get()?.quick_check === 'ok';
  } catch (error) {
    if (isBusy(error)) throw error;
    return false;
  } finally {
    database.close();
  }
}
