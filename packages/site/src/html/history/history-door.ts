import type { Door } from '../../door.ts';
import { renderDocument } from '../document/document.ts';
import { changesEveryPage } from '../document/heads.ts';
import { pageContext } from '../page-context.ts';
import { historyPage } from './history-page.ts';

const PATH = 'history/index.html';

/** The list of months: another one, or another number in one, with each incident that is told. */
export const historyDoor: Door = {
  paths: () => [PATH],
  touchedBy(model, entry) {
    if (changesEveryPage(model, entry) || entry.kind === 'continued') return [PATH];
    if (entry.kind !== 'update') return [];
    return model.incidents.get(entry.data.incidentId)?.state.updates === 1 ? [PATH] : [];
  },
  daily: () => [],
  render(model, path, asOf) {
    if (path !== PATH) return null;
    const ctx = pageContext(model, asOf);
    return renderDocument(ctx, historyPage(ctx));
  },
};
