import type { Fields } from '../../forms/sent/fields.ts';

const FEWEST = 1;
const MOST = 40;

/** How many updates the form of a past incident holds. */
export function updateCount(fields: Fields | undefined): number {
  const count = Number(fields?.count ?? 2);
  return Number.isInteger(count) ? Math.min(Math.max(count, FEWEST), MOST) : FEWEST;
}
