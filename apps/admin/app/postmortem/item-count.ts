import type { Fields } from '../forms/sent/fields.ts';

const MOST = 100;
const FEWEST = 2;

/** How many rows for action items the form holds: those there are, with room for more. */
export function itemCount(fields: Fields | undefined, kept: number): number {
  const asked = Number(fields?.items ?? 0);
  const count = Math.max(Number.isInteger(asked) ? asked : 0, kept + 1, FEWEST);
  return Math.min(count, MOST);
}
