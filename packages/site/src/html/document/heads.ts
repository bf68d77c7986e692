import type { Head } from '@candor/record';
import { GENESIS } from '@candor/record';

/** The newest of some places in the record: what a page that shows all of them goes up to. */
export function newestOf(heads: Iterable<Head>): Head {
  let newest = GENESIS;
  for (const head of heads) if (head.index > newest.index) newest = head;
  return newest;
}
