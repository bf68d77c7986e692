import { zonedTimes } from '@candor/log';
import type { SiteModel } from './site-model.ts';
import type { ToldIncident } from './told-incident.ts';

// Asked of every incident whenever a new one is told, and a calendar is slow to ask.
const known = new WeakMap<ToldIncident, { readonly timeZone: string; readonly month: string }>();

/** The month in which an incident began, in the page's zone, as YYYY-MM. */
export function monthIn(model: SiteModel, incident: ToldIncident): string {
  const timeZone = model.page?.timeZone ?? 'Etc/UTC';
  const before = known.get(incident);
  if (before?.timeZone === timeZone) return before.month;
  const month = zonedTimes(timeZone)(incident.state.startedAt).iso.slice(0, 'YYYY-MM'.length);
  if (incident.state.updates > 0) known.set(incident, { timeZone, month });
  return month;
}

/** The year in which an incident began, in the page's zone, as YYYY. */
export function yearIn(model: SiteModel, incident: ToldIncident): string {
  return yearOfMonth(monthIn(model, incident));
}

/** The year of a month. */
export function yearOfMonth(month: string): string {
  return month.slice(0, 'YYYY'.length);
}
