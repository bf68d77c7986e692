import type { Feature, FeatureStatus } from '@candor/features';
import { inUse, worstOf } from '@candor/features';
import { isOpen } from '@candor/incidents';
import type { SiteModel } from './site-model.ts';
import type { ToldIncident } from './told-incident.ts';

/** The incidents readers can see, newest first by when they were declared. */
export function toldIncidents(model: SiteModel): ToldIncident[] {
  return [...model.incidents.values()].filter((incident) => incident.state.updates > 0).reverse();
}

/** The incidents that still go on, newest first. */
export function openIncidents(model: SiteModel): ToldIncident[] {
  return toldIncidents(model).filter((incident) => isOpen(incident.state));
}

/** A feature's status now: the worst of its standing status and what open incidents claim of it. */
export function featureStatus(model: SiteModel, feature: Feature): FeatureStatus {
  return statusLookup(model)(feature);
}

/** `featureStatus` for many features: it looks for the open incidents once. */
export function statusLookup(model: SiteModel): (feature: Feature) => FeatureStatus {
  const open = openIncidents(model);
  return (feature) =>
    worstOf([feature.standing, ...open.map(({ state }) => state.claims[feature.id] ?? 'operational')]);
}

/** The status now of every feature in use, in the readers' order. */
export function statusesNow(model: SiteModel): FeatureStatus[] {
  const statusOf = statusLookup(model);
  return inUse(model.catalogue).flatMap(({ features }) => features.map(statusOf));
}
