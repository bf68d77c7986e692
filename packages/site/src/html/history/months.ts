import type { Head } from '@candor/record';
import { GENESIS } from '@candor/record';
import { monthIn } from '../../model/month-in.ts';
import type { SiteModel } from '../../model/site-model.ts';
import { toldIncidents } from '../../model/status-now.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';

/** A month in the page's zone, as YYYY-MM, and the incidents that began in it, newest first. */
export interface Month {
  readonly month: string;
  readonly incidents: readonly ToldIncident[];
}

/** The months in which incidents began, newest first. */
export function monthsOf(model: SiteModel): Month[] {
  const months = Map.groupBy(toldIncidents(model), (incident) => monthIn(model, incident));
  return [...months]
    .map(([month, incidents]) => ({ month, incidents: incidents.toSorted(newestFirst) }))
    .sort((one, other) => (one.month < other.month ? 1 : -1));
}

/** The month with incidents before a month (next in the list), and the one after it. */
export function neighboursOf(months: readonly Month[], month: string): { before?: Month; after?: Month } {
  return { before: months.find((it) => it.month < month), after: months.findLast((it) => it.month > month) };
}

/** The entry that made an incident one of its month's: its first update. */
export function firstTold(incident: ToldIncident): Head {
  return updatesOf(incident)[0] ?? GENESIS;
}

function newestFirst({ state: one }: ToldIncident, { state: other }: ToldIncident): number {
  if (one.startedAt === other.startedAt) return 0;
  return one.startedAt < other.startedAt ? 1 : -1;
}
