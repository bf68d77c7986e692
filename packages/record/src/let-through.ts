// The parts of an event's data that entries of several kinds let through, each named field by field: as in `toPublic`,
// a field that is added later stays inside.
import type { FeatureChange, MaintenancePlan, PublishedCorrection, PublishedWithdrawal } from '@candor/incidents';
import type { Head } from './entry.ts';
import type { ToldLink, ToldLogo } from './page/looks/looks.ts';

/** Where a head stands. */
export function placeOf({ index, hash }: Head): Head {
  return { index, hash };
}

/** A picture of the page. */
export function picture({ type, width, height, bytes }: ToldLogo): ToldLogo {
  return { type, width, height, bytes };
}

/** A link of the page. */
export function pageLink({ label, url }: ToldLink): ToldLink {
  return { label, url };
}

/** What an update says of a feature. */
export function change({ featureId, from, to }: FeatureChange): FeatureChange {
  return { featureId, from, to };
}

/** Other words for an update. */
export function correction({ updateId, revision, change, text, reason }: PublishedCorrection): PublishedCorrection {
  return { updateId, revision, change, text, reason };
}

/** That words were taken back. */
export function withdrawal({ updateId, reason }: PublishedWithdrawal): PublishedWithdrawal {
  return { updateId, reason };
}

/** When a maintenance is, and of what. */
export function plan({ scheduledFor, scheduledUntil, features, startsByItself, endsByItself }: MaintenancePlan) {
  return { scheduledFor, scheduledUntil, features, startsByItself, endsByItself };
}
