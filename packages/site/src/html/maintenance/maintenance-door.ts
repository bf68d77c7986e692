import type { MaintenanceId } from '@candor/log';
import { toldMaintenances } from '../../model/status-now.ts';
import { incidentPath } from '../incident/incident-page.ts';
import type { PageDoor } from '../page-door.ts';
import { maintenancePage, maintenancePath } from './maintenance-page.ts';

/**
 * One page for each maintenance, and the same bytes where Statuspage's clients look for it: among the incidents. Both
 * say which address is its own.
 */
export const maintenanceDoor: PageDoor = {
  paths: (model) => toldMaintenances(model).flatMap(({ state }) => pathsOf(state.id)),
  touchedBy(model, entry) {
    const maintenance = 'maintenanceId' in entry.data ? model.maintenances.get(entry.data.maintenanceId) : undefined;
    return maintenance && maintenance.state.updates > 0 ? pathsOf(maintenance.state.id) : [];
  },
  daily: () => [],
  parts(ctx, path) {
    const id = /^(?:maintenance|incidents)\/([^/]+)\/index\.html$/.exec(path)?.[1];
    const maintenance = ctx.model.maintenances.get(id as MaintenanceId);
    return maintenance && maintenance.state.updates > 0 ? maintenancePage(ctx, maintenance) : null;
  },
};

function pathsOf(id: MaintenanceId): string[] {
  return [maintenancePath(id), incidentPath(id)];
}
