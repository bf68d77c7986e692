import { keptUp } from '../model/all-incidents/kept-up.ts';
import { rankingBy } from '../model/all-incidents/ranking.ts';
import type { SiteModel } from '../model/site-model.ts';
import { comingMaintenances, openIncidents, runningMaintenances } from '../model/status-now.ts';
import type { Told, ToldIncident } from '../model/told-incident.ts';
import { lastUpdateOf } from '../model/told-incident.ts';
import type { ToldMaintenance } from '../model/told-maintenance.ts';
import { compareInstants } from '../time/compare-instants.ts';

// Statuspage's orders, as measured on real answers: `docs/reference/statuspage-compatibility.md`.

/** So many of the incidents that readers can see, those whose newest update happened last first. */
export function latestIncidents(model: SiteModel, most: number): ToldIncident[] {
  return ranked(model).items().slice(0, most);
}

/** The incidents that still go on, in the same order. */
export function unresolvedIncidents(model: SiteModel): ToldIncident[] {
  const told = openIncidents(model).flatMap((incident) => {
    const newest = lastUpdateOf(incident);
    return newest ? [{ incident, newest }] : [];
  });
  return told.sort((one, other) => compareWords(one.newest, other.newest)).map(({ incident }) => incident);
}

/** The maintenances that are still to begin: the next one first, of one time that of which was told last. */
export function upcomingMaintenances(model: SiteModel): ToldMaintenance[] {
  return byWindow(comingMaintenances(model));
}

/** The maintenances under way, in the same order. */
export function activeMaintenances(model: SiteModel): ToldMaintenance[] {
  return byWindow(runningMaintenances(model));
}

const ranked = keptUp(
  () => rankingBy<ToldIncident, Told>(compareWords),
  (ranking, incident) => ranking.put(incident, lastUpdateOf(incident) ?? null),
);

/** What happened last first, and of that what was told last. */
function compareWords(one: Told, other: Told): number {
  return compareInstants(other.happenedAt, one.happenedAt) || other.index - one.index;
}

function byWindow(maintenances: readonly ToldMaintenance[]): ToldMaintenance[] {
  return [...maintenances].sort(
    (one, other) =>
      compareInstants(one.state.plan.scheduledFor, other.state.plan.scheduledFor) ||
      other.newest.index - one.newest.index,
  );
}
