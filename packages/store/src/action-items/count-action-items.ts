import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { ActionItemQuestion } from './matching.ts';
import { matching } from './matching.ts';

/** How many action items there are. */
export async function countActionItems(reader: Reader, asked: ActionItemQuestion): Promise<number> {
  const { count } = await matching(reader, asked)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  // PostgreSQL answers with a text.
  return Number(count);
}

/** Everybody who owns an action item, in order: roles and teams, each just as it was written. */
export async function actionItemOwners(reader: Reader): Promise<string[]> {
  const rows = await reader[QUERIES]
    .selectFrom('action_item')
    .select('owner')
    .distinct()
    .where('owner', 'is not', null)
    .orderBy('owner')
    .execute();
  return rows.flatMap(({ owner }) => owner ?? []);
}
