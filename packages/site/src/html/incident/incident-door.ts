import type { IncidentId } from '@candor/log';
import type { Door } from '../../door.ts';
import { linkedBy } from '../../model/related.ts';
import type { SiteModel } from '../../model/site-model.ts';
import { toldIncidents } from '../../model/status-now.ts';
import { renderDocument } from '../document/document.ts';
import { changesEveryPage } from '../document/heads.ts';
import { pageContext } from '../page-context.ts';
import { incidentPage, incidentPath } from './incident-page.ts';

/** One page for each incident. */
export const incidentDoor: Door = {
  paths,
  touchedBy(model, entry) {
    if (changesEveryPage(model, entry)) return paths(model);
    const linked = linkedBy(model, entry);
    const own = 'incidentId' in entry.data ? model.incidents.get(entry.data.incidentId) : undefined;
    return [own ?? [], linked]
      .flat()
      .filter((incident) => incident.state.updates > 0)
      .map((incident) => incidentPath(incident.state.id));
  },
  daily: () => [],
  render(model, path, asOf) {
    const id = /^incidents\/([^/]+)\/index\.html$/.exec(path)?.[1];
    const incident = model.incidents.get(id as IncidentId);
    if (!incident || incident.state.updates === 0) return null;
    const ctx = pageContext(model, asOf);
    return renderDocument(ctx, incidentPage(ctx, incident));
  },
};

function paths(model: SiteModel): string[] {
  return toldIncidents(model).map((incident) => incidentPath(incident.state.id));
}
