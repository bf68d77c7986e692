import { dayStart } from '../../time/day-start.ts';
import { keptUp } from '../all-incidents/kept-up.ts';
import type { SiteModel } from '../site-model.ts';
import type { ToldIncident } from '../told-incident.ts';
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

// A year that nothing was told of meanwhile is the same list.
const rates = new WeakMap<readonly MadePromise[], KeptRate>();

/** Counts promises by their fate. */
export function keptRate(promises: readonly MadePromise[]): KeptRate {
  const rate = rates.get(promises) ?? countFates(promises);
  rates.set(promises, rate);
  return rate;
}

/** The rates of several years as one. */
export function addedRates(all: readonly KeptRate[]): KeptRate {
  const sum = (of: keyof KeptRate) => all.reduce((before, rate) => before + rate[of], 0);
  return {
    kept: sum('kept'),
    late: sum('late'),
    counted: sum('counted'),
    withdrawn: sum('withdrawn'),
    due: sum('due'),
  };
}

function countFates(promises: readonly MadePromise[]): KeptRate {
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
  return [...kept(model).years]
    .filter(([, { all }]) => all.size > 0)
    .map(([year, its]) => tell(year, its))
    .sort((one, other) => (one.year < other.year ? 1 : -1));
}

interface KeptYear {
  readonly all: Map<ToldIncident, readonly MadePromise[]>;
  /** As it is told; null since it changed. */
  told: PromisedYear | null;
}

const kept = keptUp(
  () => ({ years: new Map<string, KeptYear>(), yearsOf: new Map<ToldIncident, readonly string[]>() }),
  ({ years, yearsOf }, incident, model) => {
    for (const year of yearsOf.get(incident) ?? []) {
      years.get(year)?.all.delete(incident);
      years.set(year, { all: years.get(year)?.all ?? new Map(), told: null });
    }
    const made = Map.groupBy(promisesMade(incident), (promise) => yearDue(model, promise));
    if (made.size > 0) yearsOf.set(incident, [...made.keys()]);
    for (const [year, promises] of made) {
      const all = years.get(year)?.all ?? new Map<ToldIncident, readonly MadePromise[]>();
      years.set(year, { all: all.set(incident, promises), told: null });
    }
  },
);

function tell(year: string, its: KeptYear): PromisedYear {
  its.told ??= { year, promises: [...its.all.values()].flat().sort(latestFirst) };
  return its.told;
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
