import type { UnavailableCode } from '../store/unavailable.ts';

// https://sqlite.org/rescode.html
const BUSY = 5;
const READ_ONLY = 8;
const IO_ERROR = 10;
const FULL = 13;
const CANNOT_OPEN = 14;

/** Whether another process held the file's lock. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === BUSY;
}

/** What a SQLite error means to whoever asked; null when it is not about the database's health. */
export function sqliteRefusal(error: unknown): UnavailableCode | null {
  switch (primaryCode(error)) {
    case BUSY:
      return 'database-busy';
    case CANNOT_OPEN:
      return 'database-unreachable';
    case READ_ONLY:
    case IO_ERROR:
    case FULL:
      return 'database-full';
    default:
      return null;
  }
}

function primaryCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}
