import type { Store } from '@candor/store';

/** How many rows each table has. */
export async function rowCounts(store: Store): Promise<Record<string, number>> {
  const tables = await everyRow(store);
  return Object.fromEntries([...tables].map(([name, rows]) => [name, rows.length]));
}

/** Whether these words stand in any column of any row; for what must not have been kept. */
export async function holdsWords(store: Store, words: string): Promise<boolean> {
  const rows = [...(await everyRow(store)).values()].flat();
  return rows.some((row) => Object.values(row as object).some((it) => typeof it === 'string' && it.includes(words)));
}

async function everyRow({ kysely }: Store): Promise<Map<string, unknown[]>> {
  const rows = new Map<string, unknown[]>();
  for (const { name } of await kysely.introspection.getTables())
    rows.set(
      name,
      await kysely
        .selectFrom(name as 'event')
        .selectAll()
        .execute(),
    );
  return rows;
}
