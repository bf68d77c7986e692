import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

const MOST = 200;

/** The contributing factors that postmortems name, at most 200, those of most postmortems first. */
export async function usedFactors(reader: Reader): Promise<string[]> {
  const rows = await reader[QUERIES].selectFrom('postmortem').select('factors').where('factors', '<>', '[]').execute();
  const counts = new Map<string, number>();
  for (const factor of rows.flatMap(({ factors }) => JSON.parse(factors) as string[]))
    counts.set(factor, (counts.get(factor) ?? 0) + 1);
  return [...counts]
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([factor]) => factor);
}
