import type { Month } from '../../model/all-incidents/by-month.ts';
import { incidentsByMonth, monthsOf } from '../../model/all-incidents/by-month.ts';
import { yearOfMonth } from '../../model/month-in.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { ToldIncident } from '../../model/told-incident.ts';

/** More than so many incidents stand on the pages of their months alone. */
const MOST_LISTED = 50;

/** A year in the page's zone, as YYYY, its months in which incidents began, and all of those; newest first. */
export interface Year {
  readonly year: string;
  readonly months: readonly Month[];
  readonly incidents: readonly ToldIncident[];
}

/** The years in which incidents began, newest first. */
export function yearsOf(model: SiteModel): Year[] {
  const years = Map.groupBy(monthsOf(model), ({ month }) => yearOfMonth(month));
  return [...years].map(([year, months]) => ({ year, months, incidents: months.flatMap((it) => it.incidents) }));
}

/** Whether the page of a year lists its incidents, and not only how many each month had. */
export function isListed({ incidents }: Year): boolean {
  return incidents.length <= MOST_LISTED;
}

/** `isListed` of a year, cheap enough to be asked with every entry. */
export function listsIncidents(model: SiteModel, year: string): boolean {
  let count = 0;
  for (const { month, incidents } of incidentsByMonth(model)) if (yearOfMonth(month) === year) count += incidents.size;
  return count <= MOST_LISTED;
}
