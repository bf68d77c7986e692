import type { IncidentId } from '@candor/log';
import { linkedBy } from '../../model/related.ts';
import { toldIncidents } from '../../model/status-now.ts';
import type { PageDoor } from '../page-door.ts';
import { incidentPage, incidentPath } from './incident-page.ts';

/** One page for each incident. */
export const incidentDoor: PageDoor = {
  paths: (model) => toldIncidents(model).map((incident) => incidentPath(incident.state.id)),
  touchedBy(model, entry) {
    const linked = linkedBy(model, entry);
    const own = 'incidentId' in entry.data ? model.incidents.get(entry.data.incidentId) : undefined;
    return [own ?? [], linked]
      .flat()
      .filter((incident) => incident.state.updates > 0)
      .map((incident) => incidentPath(incident.state.id));
  },
  daily: () => [],
  parts(ctx, path) {
    const id = /^incidents\/([^/]+)\/index\.html$/.exec(path)?.[1];
    const incident = ctx.model.incidents.get(id as IncidentId);
    return incident && incident.state.updates > 0 ? incidentPage(ctx, incident) : null;
  },
};
