import type { MaintenanceId } from '@candor/log';
import type { Door } from '../../door.ts';
import type { SiteModel } from '../../model/site-model.ts';
import { toldMaintenances } from '../../model/status-now.ts';
import { renderDocument } from '../document/document.ts';
import { changesEveryPage } from '../document/heads.ts';
import { incidentPath } from '../incident/incident-page.ts';
import { pageContext } from '../page-context.ts';
import { maintenancePage, maintenancePath } from './maintenance-page.ts';

/**
 * One page for each maintenance, and the same bytes where Statuspage's clients look for it: among the incidents. Both
 * say which address is its own.
 */
export const maintenanceDoor: Door = {
  paths,
  touchedBy(model, entry) {
    if (changesEveryPage(model, entry)) return paths(model);
    const maintenance = 'maintenanceId' in entry.data ? model.maintenances.get(entry.data.maintenanceId) : undefined;
    return maintenance && maintenance.state.updates > 0 ? pathsOf(maintenance.state.id) : [];
  },
  daily: () => [],
  render(model, path, asOf) {
    const id = /^(?:maintenance|incidents)\/([^/]+)\/index\.html$/.exec(path)?.[1];
    const maintenance = model.maintenances.get(id as MaintenanceId);
    if (!maintenance || maintenance.state.updates === 0) return null;
    const ctx = pageContext(model, asOf);
    return renderDocument(ctx, maintenancePage(ctx, maintenance));
  },
};

function paths(model: SiteModel): string[] {
  return toldMaintenances(model).flatMap(({ state }) => pathsOf(state.id));
}

function pathsOf(id: MaintenanceId): string[] {
  return [maintenancePath(id), incidentPath(id)];
}
