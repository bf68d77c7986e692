import type { Door } from '../../../door.ts';
import { renderDocument } from '../../document/document.ts';
import { changesEveryPage } from '../../document/heads.ts';
import { pageContext } from '../../page-context.ts';
import { listPage } from './list-page.ts';

const PATH = 'maintenance/index.html';

/** The list of maintenances, from the first one on. */
export const maintenanceListDoor: Door = {
  paths: ({ hasMaintenance }) => (hasMaintenance ? [PATH] : []),
  touchedBy(model, entry) {
    if (!model.hasMaintenance) return [];
    if (changesEveryPage(model, entry)) return [PATH];
    const maintenance = 'maintenanceId' in entry.data ? model.maintenances.get(entry.data.maintenanceId) : undefined;
    return maintenance && maintenance.state.updates > 0 ? [PATH] : [];
  },
  daily: () => [],
  render(model, path, asOf) {
    if (path !== PATH || !model.hasMaintenance) return null;
    const ctx = pageContext(model, asOf);
    return renderDocument(ctx, listPage(ctx));
  },
};
