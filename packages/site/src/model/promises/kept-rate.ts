import { zonedTimes } from '@candor/log';
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
  const promises = toldIncidents(model)
    .flatMap(promisesMade)
    .sort((one, other) =>
      one.due < other.due || (one.due === other.due && one.made.index < other.made.index) ? 1 : -1,
    );
  const years = Map.groupBy(promises, (promise) => yearDue(model, promise));
  return [...years]
    .map(([year, its]) => ({ year, promises: its }))
    .sort((one, other) => (one.year < other.year ? 1 : -1));
}

/** The year that a promise falls due in, in the page's zone. */
export function yearDue(model: SiteModel, { due }: Pick<MadePromise, 'due'>): string {
  return zonedTimes(model.page?.timeZone ?? 'Etc/UTC')(due).iso.slice(0, 'YYYY'.length);
}
