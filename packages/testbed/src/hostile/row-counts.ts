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
