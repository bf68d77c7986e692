import { isOver } from '@candor/incidents';
import type { PageDoor } from '../../page-door.ts';
import { yearPage, yearPath } from './year-page.ts';
import { yearOf, yearsOf } from './years.ts';

/** One page for each year that has past maintenances. */
export const yearDoor: PageDoor = {
  paths: (model) => yearsOf(model).map(({ year }) => yearPath(year)),
  touchedBy(model, entry) {
    const maintenance = 'maintenanceId' in entry.data ? model.maintenances.get(entry.data.maintenanceId) : undefined;
    return maintenance && isOver(maintenance.state) ? [yearPath(yearOf(model, maintenance))] : [];
  },
  daily: () => [],
  parts(ctx, path) {
    const year = /^maintenance\/(\d{4})\/index\.html$/.exec(path)?.[1];
    if (year === undefined) return null;
    const shown = yearsOf(ctx.model).find((it) => it.year === year);
    return shown ? yearPage(ctx, shown) : null;
  },
};
