import type { IncidentId, MaintenanceId } from '@candor/log';
import type { Entry } from '@candor/record';
import type { Door } from '../door.ts';
import { isOfCommitment } from '../model/commitments/told-commitment.ts';
import { linkedBy } from '../model/related.ts';
import type { SiteModel } from '../model/site-model.ts';
import { toldIncidents, toldMaintenances } from '../model/status-now.ts';
import { newestRevision, toldPostmortems } from '../model/told-postmortem.ts';
import { incidentMarkdown } from './incident-markdown.ts';
import { maintenanceMarkdown } from './maintenance-markdown.ts';
import { postmortemMarkdown } from './postmortem-markdown.ts';

/**
 * The same as a page of an incident, a maintenance or a postmortem, as Markdown under the page's address with `.md`
 * behind it: to be read raw, kept, or handed to a program. In English, as all doors for machines are.
 */
export const markdownDoor: Door = {
  paths,
  touchedBy(model, entry) {
    // Its front matter holds the page's name and address.
    if (entry.kind === 'page') return paths(model);
    return [...incidentsOf(model, entry), ...maintenanceOf(model, entry), ...postmortemOf(model, entry)];
  },
  daily: () => [],
  render(model, path) {
    const [, kind, id, number] = /^(incidents|maintenance|postmortems)\/([^/]+?)(?:\/(\d+))?\.md$/.exec(path) ?? [];
    if (kind === 'postmortems') return postmortem(model, id as IncidentId, number);
    if (number !== undefined) return null;
    if (kind === 'incidents') {
      const incident = model.incidents.get(id as IncidentId);
      return incident && incident.state.updates > 0 ? incidentMarkdown(model, incident) : null;
    }
    const maintenance = model.maintenances.get(id as MaintenanceId);
    return kind === 'maintenance' && maintenance && maintenance.state.updates > 0
      ? maintenanceMarkdown(model, maintenance)
      : null;
  },
};

function paths(model: SiteModel): string[] {
  return [
    ...toldIncidents(model).map(({ state }) => `incidents/${state.id}.md`),
    ...toldMaintenances(model).map(({ state }) => `maintenance/${state.id}.md`),
    ...toldPostmortems(model).flatMap(([{ incidentId }]) => revisionPaths(model, incidentId)),
  ];
}

function incidentsOf(model: SiteModel, entry: Entry): string[] {
  if (isOfCommitment(entry)) return [];
  const own = 'incidentId' in entry.data ? model.incidents.get(entry.data.incidentId) : undefined;
  const told = new Set([...(own ? [own] : []), ...linkedBy(model, entry)]);
  return [...told].filter(({ state }) => state.updates > 0).map(({ state }) => `incidents/${state.id}.md`);
}

function maintenanceOf(model: SiteModel, entry: Entry): string[] {
  const maintenance = 'maintenanceId' in entry.data ? model.maintenances.get(entry.data.maintenanceId) : undefined;
  return maintenance && maintenance.state.updates > 0 ? [`maintenance/${maintenance.state.id}.md`] : [];
}

function postmortemOf(model: SiteModel, entry: Entry): string[] {
  if (isOfCommitment(entry)) return inForcePaths(model, entry.data.incidentId);
  return entry.kind === 'postmortem' ? revisionPaths(model, entry.data.incidentId) : [];
}

function revisionPaths(model: SiteModel, id: IncidentId): string[] {
  const revisions = model.postmortems.get(id) ?? [];
  return [`postmortems/${id}.md`, ...revisions.map(({ revision }) => `postmortems/${id}/${revision}.md`)];
}

/** The two files of the revision in force: they tell what was committed to. */
function inForcePaths(model: SiteModel, id: IncidentId): string[] {
  const postmortem = model.postmortems.get(id);
  return postmortem ? [`postmortems/${id}.md`, `postmortems/${id}/${newestRevision(postmortem).revision}.md`] : [];
}

function postmortem(model: SiteModel, id: IncidentId, number: string | undefined): string | null {
  const revisions = model.postmortems.get(id);
  const shown =
    number === undefined ? revisions?.at(-1) : revisions?.find(({ revision }) => String(revision) === number);
  return revisions && shown ? postmortemMarkdown(model, revisions, shown) : null;
}
