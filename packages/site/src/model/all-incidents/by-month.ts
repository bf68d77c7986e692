import { monthIn } from '../month-in.ts';
import type { SiteModel } from '../site-model.ts';
import type { ToldIncident } from '../told-incident.ts';
import { keptUp } from './kept-up.ts';

/** A month in the page's zone, as YYYY-MM, and the incidents that began in it, newest first. */
export interface Month {
  readonly month: string;
  readonly incidents: readonly ToldIncident[];
}

interface Kept {
  readonly all: Set<ToldIncident>;
  /** As it is told; null since it changed. */
  told: Month | null;
}

const kept = keptUp(
  () => new Map<string, Kept>(),
  (months, incident, model) => {
    const month = monthIn(model, incident);
    const its = months.get(month) ?? { all: new Set(), told: null };
    its.all.add(incident);
    its.told = null;
    months.set(month, its);
  },
);

/** The months in which incidents began, newest first. A month that nothing was told of meanwhile is the same object. */
export function monthsOf(model: SiteModel): Month[] {
  return [...kept(model)].sort(([one], [other]) => (one < other ? 1 : -1)).map(([month, its]) => tell(month, its));
}

/** The incidents that began in each month, in no order, and the months neither. */
export function incidentsByMonth(model: SiteModel): { month: string; incidents: ReadonlySet<ToldIncident> }[] {
  return [...kept(model)].map(([month, { all }]) => ({ month, incidents: all }));
}

function tell(month: string, its: Kept): Month {
  its.told ??= { month, incidents: [...its.all].sort(newestFirst) };
  return its.told;
}

function newestFirst(one: ToldIncident, other: ToldIncident): number {
  if (one.state.startedAt === other.state.startedAt) return other.place - one.place;
  return one.state.startedAt < other.state.startedAt ? 1 : -1;
}
