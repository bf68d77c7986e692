import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './sqlite/errors.ts';

/** A data directory that belongs to this process alone. */
export interface DirectoryClaim {
  readonly release: () => void;
}

// Node closes a database that nobody holds on to, and its lock would be gone with it.
const held = new Set<DatabaseSync>();

/**
 * Claims a data directory for this process; null when another one has it. The claim is a lock that the system lets go
 * of when the process ends, however it ends.
 */
export function claimDirectory(directory: string): DirectoryClaim | null {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(directory, 'lock.sqlite'));
  try {
    lock.exec('pragma busy_timeout = 2000; pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error)) return null;
    throw error;
  }
  held.add(lock);
  return {
    release() {
      if (held.delete(lock)) lock.close();
    },
  };
}
