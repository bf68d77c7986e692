import { headOf } from '@candor/store';
import type { Services } from '../context.ts';

/** How long an entry may wait to be seen before the api no longer counts as ready. */
const LONGEST_LAG_MS = 10_000;

/** Whether the api can take commands and bring them before readers, and why not. */
export interface Readiness {
  readonly status: 'ready' | 'not-ready';
  readonly publishedIndex: number;
  readonly lagMs: number;
  readonly problems: readonly string[];
}

export async function readiness({ store, publisher, logger }: Services): Promise<Readiness> {
  const { index, lagMs, problem } = publisher.status();
  const problems: string[] = [];
  await headOf(store.reader).catch((error) => {
    logger.error({ err: error }, 'the database does not answer');
    problems.push('The database does not answer.');
  });
  if (problem) problems.push(problem);
  else if (lagMs > LONGEST_LAG_MS)
    problems.push(`An entry has been waiting to be published for ${Math.round(lagMs / 1000)} s.`);
  return { status: problems.length === 0 ? 'ready' : 'not-ready', publishedIndex: index, lagMs, problems };
}
