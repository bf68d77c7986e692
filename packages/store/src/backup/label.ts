import { DatabaseSync } from 'node:sqlite';
import type { Instant } from '@candor/log';

/** What a backup says of itself, in a table of its own that a restore takes away. */
export interface BackupLabel {
  readonly madeAt: Instant;
  /** The version of Candor that made it. */
  readonly release: string;
  /** The last event, and the newest entry with its hash. */
  readonly sequence: number;
  readonly index: number;
  readonly hash: string;
}

export function writeLabel(file: string, { madeAt, release, sequence, index, hash }: BackupLabel): void {
  withDatabase(file, (database) => {
    database.exec(`drop table if exists candor_backup;
      create table candor_backup (
        made_at text not null, release text not null, sequence integer not null, "index" integer not null, hash text not null
      ) strict`);
    database.prepare('insert into candor_backup values (?, ?, ?, ?, ?)').run(madeAt, release, sequence, index, hash);
  });
}

/** The label of a backup; null for a copy that was made in another way. */
export function readLabel(file: string): BackupLabel | null {
  return withDatabase(file, (database) => {
    const isThere = database.prepare("select 1 from sqlite_schema where name = 'candor_backup'").get();
    if (!isThere) return null;
    const row = database.prepare('select made_at as madeAt, release, sequence, "index", hash from candor_backup').get();
    return row ? ({ ...row } as unknown as BackupLabel) : null;
  });
}

export function removeLabel(file: string): void {
  withDatabase(file, (database) => database.exec('drop table if exists candor_backup'));
}

function withDatabase<Answer>(file: string, work: (database: DatabaseSync) => Answer): Answer {
  const database = new DatabaseSync(file);
  try {
    return work(database);
  } finally {
    database.close();
  }
}
