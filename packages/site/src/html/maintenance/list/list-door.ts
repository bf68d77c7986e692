import type { PageDoor } from '../../page-door.ts';
import { listPage } from './list-page.ts';

const PATH = 'maintenance/index.html';

/** The list of maintenances, from the first one on. */
export const maintenanceListDoor: PageDoor = {
  paths: ({ hasMaintenance }) => (hasMaintenance ? [PATH] : []),
  touchedBy(model, entry) {
    if (!model.hasMaintenance) return [];
    const maintenance = 'maintenanceId' in entry.data ? model.maintenances.get(entry.data.maintenanceId) : undefined;
    return maintenance && maintenance.state.updates > 0 ? [PATH] : [];
  },
  daily: () => [],
  parts: (ctx, path) => (path === PATH && ctx.model.hasMaintenance ? listPage(ctx) : null),
};
