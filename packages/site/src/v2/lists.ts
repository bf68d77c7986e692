import type { SiteModel } from '../model/site-model.ts';
import { comingMaintenances, openIncidents, runningMaintenances, toldIncidents } from '../model/status-now.ts';
import type { Told, ToldIncident } from '../model/told-incident.ts';
import { updatesOf } from '../model/told-incident.ts';
import type { ToldMaintenance } from '../model/told-maintenance.ts';
import { compareInstants } from '../time/compare-instants.ts';

// Statuspage's orders, as measured on real answers: `docs/reference/statuspage-compatibility.md`.

/** The incidents that readers can see, those whose newest update happened last first. */
export function latestIncidents(model: SiteModel): ToldIncident[] {
  return byNewestWord(toldIncidents(model));
}

/** The incidents that still go on, in the same order. */
export function unresolvedIncidents(model: SiteModel): ToldIncident[] {
  return byNewestWord(openIncidents(model));
}

/** The maintenances that are still to begin: the next one first, of one time that of which was told last. */
export function upcomingMaintenances(model: SiteModel): ToldMaintenance[] {
  return byWindow(comingMaintenances(model));
}

/** The maintenances under way, in the same order. */
export function activeMaintenances(model: SiteModel): ToldMaintenance[] {
  return byWindow(runningMaintenances(model));
}

function byNewestWord(incidents: readonly ToldIncident[]): ToldIncident[] {
  const told = incidents.map((incident) => ({ incident, newest: updatesOf(incident).at(-1) }));
  return told.sort((one, other) => compareWords(one.newest, other.newest)).map(({ incident }) => incident);
}

function compareWords(one: Told | undefined, other: Told | undefined): number {
  if (!one || !other) return 0;
  return compareInstants(other.happenedAt, one.happenedAt) || other.index - one.index;
}

function byWindow(maintenances: readonly ToldMaintenance[]): ToldMaintenance[] {
  return [...maintenances].sort(
    (one, other) =>
      compareInstants(one.state.plan.scheduledFor, other.state.plan.scheduledFor) ||
      other.newest.index - one.newest.index,
  );
}
