import { incidentsByMonth, monthsOf } from '../../model/all-incidents/by-month.ts';
import { monthIn } from '../../model/month-in.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { PageDoor } from '../page-door.ts';
import { changesLists, newNeighbours } from './beside.ts';
import { monthPage, monthPath } from './month-page.ts';

/** One page for each month in which an incident began. */
export const monthDoor: PageDoor = {
  paths,
  touchedBy(model, entry) {
    if (!changesLists(entry)) return [];
    const incident = 'incidentId' in entry.data ? model.incidents.get(entry.data.incidentId) : undefined;
    if (!incident || incident.state.updates === 0) return [];
    const months = [monthIn(model, incident), ...newNeighbours(model, { incident, entry, periodOf: monthIn })];
    return months.map(monthPath);
  },
  daily: () => [],
  parts(ctx, path) {
    const month = /^history\/(\d{4}-\d{2})\/index\.html$/.exec(path)?.[1];
    if (month === undefined) return null;
    const months = monthsOf(ctx.model);
    const shown = months.find((it) => it.month === month);
    return shown ? monthPage(ctx, { shown, months }) : null;
  },
};

function paths(model: SiteModel): string[] {
  return incidentsByMonth(model).map(({ month }) => monthPath(month));
}
