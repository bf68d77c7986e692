import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '@candor/log';
import { checkCopy } from './check-copy.ts';
import type { OnProgress } from './copy-database.ts';
import { copyDatabase } from './copy-database.ts';
import type { BackupLabel } from './label.ts';
import { writeLabel } from './label.ts';
import { nameDurably } from './name-durably.ts';

/** What a backup is called that was not given a name: its time is in it, so names sort by age. */
export const BACKUP_NAME = /^candor-\d{8}T\d{6}Z\.sqlite$/;

/** What a copy is called until it is checked: by the backup's name and who makes it. */
const UNFINISHED = /^(.+)\.(\d+)\.unfinished(?:-journal|-wal|-shm)?$/;
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/** What is backed up, and where to. */
export interface BackingUp {
  /** The SQLite file; the api may be writing to it. */
  readonly from: string;
  /** Must not exist. */
  readonly to: string;
  readonly release: string;
  readonly now: Instant;
  readonly onProgress?: OnProgress;
}

/**
 * Copies the database, checks the copy, and only then gives it its name: under that name there is a whole backup or
 * nothing. Throws `BrokenCopy`, and what SQLite and the file system say.
 */
export async function backUp({ from, to, release, now, onProgress }: BackingUp): Promise<BackupLabel> {
  if (existsSync(to)) throw new Error(`There is a file ${to} already.`);
  sweep(to);
  const unfinished = `${to}.${process.pid}.unfinished`;
  try {
    await copyDatabase(from, unfinished, onProgress);
    const { sequence, head } = await checkCopy(unfinished);
    const label = { madeAt: now, release, sequence, index: head.index, hash: head.hash };
    writeLabel(unfinished, label);
    nameDurably(unfinished, to);
    return label;
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${unfinished}${ending}`, { force: true });
  }
}

/**
 * Removes what a backup left that was killed. Another machine may be writing into the same directory, so a process that
 * does not run here says nothing yet: only what nobody has written to for a day is left by somebody.
 */
function sweep(to: string): void {
  const directory = path.dirname(to);
  for (const name of readdirSync(directory)) {
    const [, backup = '', pid] = UNFINISHED.exec(name) ?? [];
    if (backup !== path.basename(to) && !BACKUP_NAME.test(backup)) continue;
    if (isRunning(Number(pid))) continue;
    const file = path.join(directory, name);
    const { mtimeMs = Number.POSITIVE_INFINITY } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > ABANDONED_MS) rmSync(file, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
