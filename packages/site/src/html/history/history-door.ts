import type { PageDoor } from '../page-door.ts';
import { historyPage } from './history-page.ts';

const PATH = 'history/index.html';

/** The list of months: another one, or another number in one, with each incident that is told. */
export const historyDoor: PageDoor = {
  paths: () => [PATH],
  touchedBy(model, entry) {
    if (entry.kind === 'continued') return [PATH];
    if (entry.kind !== 'update') return [];
    return model.incidents.get(entry.data.incidentId)?.state.updates === 1 ? [PATH] : [];
  },
  daily: () => [],
  parts: (ctx, path) => (path === PATH ? historyPage(ctx) : null),
};
