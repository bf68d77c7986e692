import { dayStart } from '../../time/day-start.ts';
import type { SiteModel } from '../site-model.ts';
import { toldIncidents } from '../status-now.ts';
import type { MadePromise } from './made-promises.ts';
import { promisesMade } from './made-promises.ts';

/** How many promises were kept, of those whose time has come or whose word has; the others are counted beside. */
export interface KeptRate {
  /** Kept in time, resolutions included. */
  readonly kept: number;
  readonly late: number;
  /** `kept` and `late`. */
  readonly counted: number;
  readonly withdrawn: number;
  /** Still to come. */
  readonly due: number;
}

/** Counts promises by their fate. */
export function keptRate(promises: readonly MadePromise[]): KeptRate {
  const count = (...fates: readonly MadePromise['fate'][]) =>
    promises.filter(({ fate }) => fates.includes(fate)).length;
  const [kept, late] = [count('kept', 'resolved'), count('late')];
  return { kept, late, counted: kept + late, withdrawn: count('withdrawn'), due: count('due') };
}

/** A year in the page's zone, as YYYY, and what was promised for a time in it, the latest time first. */
export interface PromisedYear {
  readonly year: string;
  readonly promises: readonly MadePromise[];
}

/** What was promised in all the years, the newest year first. */
export function promisedYears(model: SiteModel): PromisedYear[] {
  const years = Map.groupBy(toldIncidents(model).flatMap(promisesMade), (promise) => yearDue(model, promise));
  return [...years]
    .map(([year, promises]) => ({ year, promises: promises.sort(latestFirst) }))
    .sort((one, other) => (one.year < other.year ? 1 : -1));
}

function latestFirst(one: MadePromise, other: MadePromise): number {
  if (one.due === other.due) return other.made.index - one.made.index;
  return one.due < other.due ? 1 : -1;
}

/** The year that a promise falls due in, in the page's zone. Told by where that year begins: a calendar is slow to ask. */
export function yearDue({ page }: SiteModel, { due }: Pick<MadePromise, 'due'>): string {
  const year = Number(due.slice(0, 'YYYY'.length));
  const begins = (of: number) => dayStart(page?.timeZone ?? 'Etc/UTC', `${yearName(of)}-01-01`);
  if (due < begins(year)) return yearName(year - 1);
  return yearName(due < begins(year + 1) ? year : year + 1);
}

function yearName(year: number): string {
  return String(year).padStart('YYYY'.length, '0');
}
