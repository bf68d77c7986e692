import { isOver } from '@candor/incidents';
import type { Door } from '../../../door.ts';
import type { SiteModel } from '../../../model/site-model.ts';
import { renderDocument } from '../../document/document.ts';
import { changesEveryPage } from '../../document/heads.ts';
import { pageContext } from '../../page-context.ts';
import { yearPage, yearPath } from './year-page.ts';
import { yearOf, yearsOf } from './years.ts';

/** One page for each year that has past maintenances. */
export const yearDoor: Door = {
  paths,
  touchedBy(model, entry) {
    if (changesEveryPage(model, entry)) return paths(model);
    const maintenance = 'maintenanceId' in entry.data ? model.maintenances.get(entry.data.maintenanceId) : undefined;
    return maintenance && isOver(maintenance.state) ? [yearPath(yearOf(model, maintenance))] : [];
  },
  daily: () => [],
  render(model, path, asOf) {
    const year = /^maintenance\/(\d{4})\/index\.html$/.exec(path)?.[1];
    if (year === undefined) return null;
    const shown = yearsOf(model).find((it) => it.year === year);
    if (!shown) return null;
    const ctx = pageContext(model, asOf);
    return renderDocument(ctx, yearPage(ctx, shown));
  },
};

function paths(model: SiteModel): string[] {
  return yearsOf(model).map(({ year }) => yearPath(year));
}
