import type { Entry, Head } from '@candor/record';
import { GENESIS } from '@candor/record';
import type { SiteModel } from '../../model/site-model.ts';

/** The newest of some places in the record: what a page that shows all of them goes up to. */
export function newestOf(heads: Iterable<Head>): Head {
  let newest = GENESIS;
  for (const head of heads) if (head.index > newest.index) newest = head;
  return newest;
}

/** Whether an entry, once the model has it, changed what stands on every page. */
export function changesEveryPage({ pageHead }: SiteModel, { index }: Entry): boolean {
  return pageHead.index === index;
}
