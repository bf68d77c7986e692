import type { IncidentId } from '@candor/log';
import { isOfCommitment } from '../../model/commitments/told-commitment.ts';
import { linkedBy } from '../../model/related.ts';
import { toldIncidents } from '../../model/status-now.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import type { PageDoor } from '../page-door.ts';
import { replayPage } from './replay-page.ts';
import { hasReplay, replayPath } from './told-moments.ts';

/** One page for each incident that readers saw in more ways than one. */
export const replayDoor: PageDoor = {
  paths: (model) => toldIncidents(model).flatMap(pathsOf),
  touchedBy(model, entry) {
    if (isOfCommitment(entry)) return [];
    const own = 'incidentId' in entry.data ? model.incidents.get(entry.data.incidentId) : undefined;
    return [own ?? [], linkedBy(model, entry)].flat().flatMap(pathsOf);
  },
  daily: () => [],
  parts(ctx, path) {
    const [, id] = /^incidents\/([^/]+)\/replay\/index\.html$/.exec(path) ?? [];
    const incident = ctx.model.incidents.get(id as IncidentId);
    return incident && pathsOf(incident).length > 0 ? replayPage(ctx, incident) : null;
  },
};

function pathsOf(incident: ToldIncident): string[] {
  return incident.state.updates > 0 && hasReplay(incident) ? [replayPath(incident.state.id)] : [];
}
