import { isOver } from '@candor/incidents';
import type { SiteModel } from '../../../model/site-model.ts';
import { toldMaintenances } from '../../../model/status-now.ts';
import type { ToldMaintenance } from '../../../model/told-maintenance.ts';
import { clockOf } from '../../page-context.ts';
import { dayOf } from '../../words/time-words.ts';

/** A year in the page's zone, and the maintenances that were planned for it and are over, newest first. */
export interface Year {
  readonly year: string;
  readonly maintenances: readonly ToldMaintenance[];
}

/** The years that have past maintenances, newest first. */
export function yearsOf(model: SiteModel): Year[] {
  const years = Map.groupBy(pastMaintenances(model), (maintenance) => yearOf(model, maintenance));
  return [...years].map(([year, maintenances]) => ({ year, maintenances }));
}

/** The maintenances that are over, by when they were planned, newest first. */
function pastMaintenances(model: SiteModel): ToldMaintenance[] {
  return toldMaintenances(model)
    .filter(({ state }) => isOver(state))
    .sort(({ state: one }, { state: other }) => {
      if (one.plan.scheduledFor === other.plan.scheduledFor) return 0;
      return one.plan.scheduledFor < other.plan.scheduledFor ? 1 : -1;
    });
}

// Asked of every past maintenance whenever one ends, and a calendar is slow to ask.
const known = new WeakMap<ToldMaintenance, { readonly timeZone: string; readonly year: string }>();

/** The year that a maintenance which is over was planned for, in the page's zone. */
export function yearOf(model: SiteModel, maintenance: ToldMaintenance): string {
  const timeZone = model.page?.timeZone ?? '';
  const before = known.get(maintenance);
  if (before?.timeZone === timeZone) return before.year;
  const year = dayOf(clockOf(model), maintenance.state.plan.scheduledFor).slice(0, 4);
  known.set(maintenance, { timeZone, year });
  return year;
}
