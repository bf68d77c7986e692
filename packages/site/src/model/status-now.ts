import type { Feature, FeatureStatus } from '@candor/features';
import { inUse, worstOf } from '@candor/features';
import { isRunning } from '@candor/incidents';
import { compareInstants } from '../time/compare-instants.ts';
import { openNow } from './all-incidents/open-now.ts';
import type { SiteModel } from './site-model.ts';
import type { ToldIncident } from './told-incident.ts';
import type { ToldMaintenance } from './told-maintenance.ts';

/** The incidents readers can see, newest first by when they were declared. */
export function toldIncidents(model: SiteModel): ToldIncident[] {
  return [...model.incidents.values()].filter((incident) => incident.state.updates > 0).reverse();
}

/** The incidents that still go on, newest first. */
export function openIncidents(model: SiteModel): ToldIncident[] {
  return [...openNow(model)].sort((one, other) => other.place - one.place);
}

/** The maintenances readers can see, newest first by when they were announced. */
export function toldMaintenances(model: SiteModel): ToldMaintenance[] {
  return [...model.maintenances.values()].filter(({ state }) => state.updates > 0).reverse();
}

/** The maintenances under way, newest first. */
export function runningMaintenances(model: SiteModel): ToldMaintenance[] {
  return toldMaintenances(model).filter(({ state }) => isRunning(state));
}

/** The maintenances that are still to begin, the next one first. */
export function comingMaintenances(model: SiteModel): ToldMaintenance[] {
  return toldMaintenances(model)
    .filter(({ state }) => state.status === 'scheduled')
    .sort(({ state: one }, { state: other }) => compareInstants(one.plan.scheduledFor, other.plan.scheduledFor));
}

/** A feature's status now: the worst of its standing status and what open incidents and running maintenance claim of it. */
export function featureStatus({ histories }: SiteModel, { id }: Feature): FeatureStatus {
  const claims = histories.get(id)?.open.values() ?? [];
  return worstOf([...claims].map(({ status }) => status));
}

/** `featureStatus` for many features. */
export function statusLookup(model: SiteModel): (feature: Feature) => FeatureStatus {
  return (feature) => featureStatus(model, feature);
}

/** The status now of every feature in use, in the readers' order. */
export function statusesNow(model: SiteModel): FeatureStatus[] {
  return inUse(model.catalogue).flatMap(({ features }) => features.map(statusLookup(model)));
}
