import type { Feature, FeatureStatus } from '@candor/features';
import { inUse, worstOf } from '@candor/features';
import { isOpen, isOver, isRunning } from '@candor/incidents';
import type { SiteModel } from './site-model.ts';
import type { ToldIncident } from './told-incident.ts';
import type { ToldMaintenance } from './told-maintenance.ts';

/** The incidents readers can see, newest first by when they were declared. */
export function toldIncidents(model: SiteModel): ToldIncident[] {
  return [...model.incidents.values()].filter((incident) => incident.state.updates > 0).reverse();
}

/** The incidents that still go on, newest first. */
export function openIncidents(model: SiteModel): ToldIncident[] {
  return toldIncidents(model).filter((incident) => isOpen(incident.state));
}

/** The maintenances readers can see, the one that begins last first. */
export function toldMaintenances(model: SiteModel): ToldMaintenance[] {
  return [...model.maintenances.values()].filter((maintenance) => maintenance.state.updates > 0).sort(beginningLast);
}

/** The maintenances under way, the one that began last first. */
export function runningMaintenances(model: SiteModel): ToldMaintenance[] {
  return toldMaintenances(model).filter(({ state }) => isRunning(state));
}

/** The maintenances that have not begun, the one that comes next first. */
export function comingMaintenances(model: SiteModel): ToldMaintenance[] {
  return toldMaintenances(model)
    .filter(({ state }) => !isRunning(state) && !isOver(state))
    .reverse();
}

function beginningLast({ state: one }: ToldMaintenance, { state: other }: ToldMaintenance): number {
  if (one.plan.scheduledFor !== other.plan.scheduledFor)
    return one.plan.scheduledFor < other.plan.scheduledFor ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** A feature's status now: the worst of its standing status and what open incidents and running maintenance claim of it. */
export function featureStatus(model: SiteModel, feature: Feature): FeatureStatus {
  return statusLookup(model)(feature);
}

/** `featureStatus` for many features: it looks once for what claims something. */
export function statusLookup(model: SiteModel): (feature: Feature) => FeatureStatus {
  const claiming = [...openIncidents(model), ...runningMaintenances(model)];
  return (feature) =>
    worstOf([feature.standing, ...claiming.map(({ state }) => state.claims[feature.id] ?? 'operational')]);
}

/** The status now of every feature in use, in the readers' order. */
export function statusesNow(model: SiteModel): FeatureStatus[] {
  const statusOf = statusLookup(model);
  return inUse(model.catalogue).flatMap(({ features }) => features.map(statusOf));
}
