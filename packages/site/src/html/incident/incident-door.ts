import type { IncidentId } from '@candor/log';
import { repeatedBy } from '../../model/recurrence.ts';
import { linkedBy } from '../../model/related.ts';
import { toldIncidents } from '../../model/status-now.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import { needingAlternative } from '../feature/alternative-fact.ts';
import type { PageDoor } from '../page-door.ts';
import { earlierPage, earlierPath } from './earlier-page.ts';
import { isFolded } from './fold.ts';
import { incidentPage, incidentPath } from './incident-page.ts';

/** One page for each incident, and a second one for the earlier part of a long timeline. */
export const incidentDoor: PageDoor = {
  paths: (model) => toldIncidents(model).flatMap(pathsOf),
  touchedBy(model, entry) {
    const linked = linkedBy(model, entry);
    const own = 'incidentId' in entry.data ? model.incidents.get(entry.data.incidentId) : undefined;
    return [own ?? [], linked, repeatedBy(model, entry), needingAlternative(model, entry)]
      .flat()
      .filter((incident) => incident.state.updates > 0)
      .flatMap(pathsOf);
  },
  daily: () => [],
  parts(ctx, path) {
    const [, id, earlier] = /^incidents\/([^/]+)(\/earlier)?\/index\.html$/.exec(path) ?? [];
    const incident = ctx.model.incidents.get(id as IncidentId);
    if (!incident || incident.state.updates === 0) return null;
    if (earlier === undefined) return incidentPage(ctx, incident);
    return isFolded(incident) ? earlierPage(ctx, incident) : null;
  },
};

function pathsOf(incident: ToldIncident): string[] {
  const { id } = incident.state;
  return isFolded(incident) ? [incidentPath(id), earlierPath(id)] : [incidentPath(id)];
}
