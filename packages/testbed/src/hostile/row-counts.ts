import { DatabaseSync } from 'node:sqlite';

/** How many rows each table of a SQLite file has; whoever writes to it may go on. */
export function rowCounts(file: string): Record<string, number> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare(`select name from sqlite_schema where type = 'table' order by name`).all();
    return Object.fromEntries(
      tables.map(({ name }) => {
        const row = database.prepare(`select count(*) as count from "${name}"`).get();
        return [String(name), Number(row?.count)];
      }),
    );
  } finally {
    database.close();
  }
}

/** Whether these words stand in any column of any row; for what must not have been kept. */
export function holdsWords(file: string, words: string): boolean {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare(`select name from sqlite_schema where type = 'table'`).all();
    return tables.some(({ name }) =>
      database
        .prepare(`select * from "${name}"`)
        .all()
        .some((row) => Object.values(row).some((value) => typeof value === 'string' && value.includes(words))),
    );
  } finally {
    database.close();
  }
}
