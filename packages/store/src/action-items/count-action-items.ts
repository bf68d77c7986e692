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

/** How many action items there are of each sort; `committed` are those that readers wait for. */
export type ActionItemCounts = Readonly<Record<'open' | 'overdue' | 'committed' | 'done' | 'dropped', number>>;

/** Counts all action items by how they stand. `today` is the day in the page's zone, as YYYY-MM-DD. */
export async function actionItemCounts(reader: Reader, today: string): Promise<ActionItemCounts> {
  const counted = await reader[QUERIES]
    .selectFrom('action_item')
    .select(({ fn }) => [
      fn.countAll().filterWhere('state', '=', 'open').as('open'),
      fn.countAll().filterWhere('state', '=', 'open').filterWhere('due', '<', today).as('overdue'),
      fn.countAll().filterWhere('state', '=', 'open').filterWhere('committed', '=', 1).as('committed'),
      fn.countAll().filterWhere('state', '=', 'done').as('done'),
      fn.countAll().filterWhere('state', '=', 'dropped').as('dropped'),
    ])
    .executeTakeFirstOrThrow();
  const { open, overdue, committed, done, dropped } = counted;
  return {
    open: Number(open),
    overdue: Number(overdue),
    committed: Number(committed),
    done: Number(done),
    dropped: Number(dropped),
  };
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
