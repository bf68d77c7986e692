import { closeSync, openSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';

const PAGES_AT_ONCE = 500;

/** Told how far a copy is: from 0 to 1. */
export type OnProgress = (done: number) => void;

/**
 * Copies a SQLite database as it is at this moment, while others write to it, into one file that only this user can
 * read. What is written meanwhile is not in it. Throws what SQLite says when the copy is not whole.
 */
export async function copyDatabase(from: string, to: string, onProgress: OnProgress = () => {}): Promise<void> {
  closeSync(openSync(to, 'wx', 0o600));
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
  try {
    // Without a transaction that holds on to one state, each write of another process would begin the copy anew.
    source.exec('begin');
    source.prepare('select count(*) from sqlite_schema').get();
    await backup(source, to, {
      rate: PAGES_AT_ONCE,
      progress: ({ totalPages, remainingPages }) => onProgress(totalPages === 0 ? 1 : 1 - remainingPages / totalPages),
    });
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(to);
  try {
    copy.exec('pragma journal_mode = delete');
    const [verdict] = copy.prepare('pragma integrity_check').all();
    if (verdict?.integrity_check !== 'ok') throw new Error(`The database is damaged: ${verdict?.integrity_check}`);
  } finally {
    copy.close();
  }
}
