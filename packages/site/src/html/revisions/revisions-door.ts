import type { IncidentId, MaintenanceId, Text, UpdateId } from '@candor/log';
import type { SiteModel } from '../../model/site-model.ts';
import { toldIncidents, toldMaintenances } from '../../model/status-now.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import { maintenanceUpdatesOf } from '../../model/told-maintenance.ts';
import { placesOf } from '../incident/fold.ts';
import type { PageDoor } from '../page-door.ts';
import type { Subject } from './addresses.ts';
import { revisionsPath } from './addresses.ts';
import { rewordedOf } from './revisions.ts';
import type { ShownUpdate } from './revisions-page.ts';
import { revisionsPage } from './revisions-page.ts';

const PATH = /^(incidents|maintenance)\/([^/]+)\/updates\/([^/]+)\/index\.html$/;

/** One page for each update that was corrected or withdrawn, of an incident or of a maintenance. */
export const revisionsDoor: PageDoor = {
  paths: (model) =>
    [...toldIncidents(model).map(ofIncident), ...toldMaintenances(model).map(ofMaintenance)].flatMap(
      ({ subject, updates }) => updates.map(({ id }) => revisionsPath(subject, id)),
    ),
  touchedBy(_model, entry) {
    switch (entry.kind) {
      case 'correction':
      case 'withdrawal':
        return [revisionsPath({ folder: 'incidents', id: entry.data.incidentId }, entry.data.updateId)];
      case 'maintenance-correction':
      case 'maintenance-withdrawal':
        return [revisionsPath({ folder: 'maintenance', id: entry.data.maintenanceId }, entry.data.updateId)];
      default:
        return [];
    }
  },
  daily: () => [],
  parts(ctx, path) {
    const [, folder, id, updateId] = PATH.exec(path) ?? [];
    const found = foundIn(ctx.model, folder, id);
    const update = found?.updates.find((it) => it.id === (updateId as UpdateId));
    return found && update ? revisionsPage(ctx, { ...found, update, place: found.placeOf(update) }) : null;
  },
};

/** A subject with those of its updates that were reworded. */
interface Found {
  readonly subject: Subject;
  readonly title: Text;
  readonly placeOf: (update: ShownUpdate) => string;
  readonly updates: readonly ShownUpdate[];
}

function foundIn({ incidents, maintenances }: SiteModel, folder?: string, id?: string): Found | undefined {
  const incident = folder === 'incidents' ? incidents.get(id as IncidentId) : undefined;
  if (incident) return ofIncident(incident);
  const maintenance = folder === 'maintenance' ? maintenances.get(id as MaintenanceId) : undefined;
  return maintenance && ofMaintenance(maintenance);
}

function ofIncident(incident: ToldIncident): Found {
  const { id, title } = incident.state;
  const updates = rewordedOf(updatesOf(incident)).map(
    (it) => ({ ...it, headline: `incident.status.${it.status}` }) as const,
  );
  return { subject: { folder: 'incidents', id }, title, placeOf: placesOf(incident), updates };
}

function ofMaintenance(maintenance: ToldMaintenance): Found {
  const { id, title } = maintenance.state;
  const updates = rewordedOf(maintenanceUpdatesOf(maintenance)).map(
    (it) => ({ ...it, headline: `maintenance.status.${it.status}` }) as const,
  );
  return { subject: { folder: 'maintenance', id }, title, placeOf: () => `/maintenance/${id}`, updates };
}
