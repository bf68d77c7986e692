import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '@candor/log';
import { checkCopy } from './check-copy.ts';
import type { OnProgress } from './copy-database.ts';
import { copyDatabase } from './copy-database.ts';
import type { BackupLabel } from './label.ts';
import { writeLabel } from './label.ts';
import { nameDurably } from './name-durably.ts';

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

/** Removes what a backup left that was killed. */
function sweep(to: string): void {
  for (const name of readdirSync(path.dirname(to))) {
    const pid = /\.(\d+)\.unfinished(-journal|-wal|-shm)?$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(path.join(path.dirname(to), name), { force: true });
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
