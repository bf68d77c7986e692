import { yearIn } from '../../model/month-in.ts';
import type { PageDoor } from '../page-door.ts';
import { changesLists, isFirstTold, newNeighbours } from './beside.ts';
import { yearPage, yearPath } from './year-page.ts';
import { listsIncidents, yearsOf } from './years.ts';

/** One page for each year in which an incident began. */
export const historyYearDoor: PageDoor = {
  paths: (model) => yearsOf(model).map(({ year }) => yearPath(year)),
  touchedBy(model, entry) {
    if (!changesLists(entry)) return [];
    const incident = 'incidentId' in entry.data ? model.incidents.get(entry.data.incidentId) : undefined;
    if (!incident || incident.state.updates === 0) return [];
    const year = yearIn(model, incident);
    const isShown = isFirstTold({ incident, entry }) || listsIncidents(model, year);
    return [...(isShown ? [year] : []), ...newNeighbours(model, { incident, entry, periodOf: yearIn })].map(yearPath);
  },
  daily: () => [],
  parts(ctx, path) {
    const year = /^history\/(\d{4})\/index\.html$/.exec(path)?.[1];
    if (year === undefined) return null;
    const years = yearsOf(ctx.model);
    const shown = years.find((it) => it.year === year);
    return shown ? yearPage(ctx, { shown, years }) : null;
  },
};
