import type { Head } from '@candor/record';
import { GENESIS } from '@candor/record';
import type { Month } from '../../model/all-incidents/by-month.ts';
import type { ToldIncident } from '../../model/told-incident.ts';

/** The month with incidents before a month (next in the list), and the one after it. */
export function neighboursOf(months: readonly Month[], month: string): { before?: Month; after?: Month } {
  return { before: months.find((it) => it.month < month), after: months.findLast((it) => it.month > month) };
}

/** The entry that made an incident one of its month's: its first update. */
export function firstTold(incident: ToldIncident): Head {
  return incident.moments.find(({ kind }) => kind === 'update') ?? GENESIS;
}
