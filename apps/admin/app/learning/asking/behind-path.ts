import type { Behind, Month } from '@candor/timeline';

/** What the figures are of, as it stands in an address. */
export interface Shown {
  readonly from: Month;
  readonly to: Month;
  readonly by?: string | undefined;
  readonly product: string;
}

/** The year that a range is, where it is a whole one. */
export function yearOf({ from, to }: Pick<Shown, 'from' | 'to'>): string | null {
  const year = from.slice(0, 'YYYY'.length);
  return from === `${year}-01` && to === `${year}-12` ? year : null;
}

/** The part of an address that says what the figures are of, so that it means the same when it is kept. */
export function shownQuery(shown: Shown): string {
  const year = yearOf(shown);
  const query = new URLSearchParams(year ? { year } : { from: shown.from, to: shown.to });
  if (shown.by) query.set('by', shown.by);
  if (shown.product) query.set('product', shown.product);
  return query.toString();
}

/** The way to the incidents behind a figure, below the figures; `query` is what `shownQuery` says. */
export function behindPath(query: string, behind: Behind): string {
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries(behind)) if (value !== undefined) asked.set(name, value);
  return `?${asked}#incidents`;
}
