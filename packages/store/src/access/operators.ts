import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** How many people have an account. */
export async function countOperators(reader: Reader): Promise<number> {
  const { count } = await reader[QUERIES]
    .selectFrom('user')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
