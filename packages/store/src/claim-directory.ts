import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A data directory that belongs to this process alone. */
export interface DirectoryClaim {
  readonly release: () => void;
}

/**
 * Claims a data directory for this process; null when another one has it. The claim is a lock that the system lets go
 * of when the process ends, however it ends.
 */
export function claimDirectory(directory: string): DirectoryClaim | null {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(path.join(directory, 'lock.sqlite'));
  try {
    lock.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
    throw error;
  }
  return { release: () => lock.close() };
}

const SQLITE_BUSY = 5;
