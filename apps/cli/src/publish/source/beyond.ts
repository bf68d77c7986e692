import { existsSync } from 'node:fs';
import { headOf, openStore } from '@candor/store';
import type { Settings } from '../../env.ts';

/**
 * What the database holds that is not published yet, in a sentence: it was cut off, or no api runs. Null when that is
 * nothing, or when there is no database here that can be asked.
 */
export async function sayWhatIsBeyond(database: Settings['database'], published: number): Promise<string | null> {
  if (!('url' in database) && !existsSync(database.file)) return null;
  try {
    const store = await openStore(database, { readOnly: true });
    try {
      const { index } = await headOf(store.reader);
      if (index <= published) return null;
      return `The database goes to entry ${index} already. The api publishes the rest: where none runs, start Candor.`;
    } finally {
      await store.close();
    }
  } catch {
    return null;
  }
}
