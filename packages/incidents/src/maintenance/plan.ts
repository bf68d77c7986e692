import type { Catalogue } from '@candor/features';
import type { FeatureId, Instant } from '@candor/log';
import { addMilliseconds, millisecondsOf } from '@candor/log';
import { placed, refuseArchived } from '../update/claims.ts';
import { refusals } from './refusals.ts';

/** When work is planned, on what, and whether Candor's clock says its beginning and its end by itself. */
export interface MaintenancePlan {
  readonly scheduledFor: Instant;
  readonly scheduledUntil: Instant;
  /** What is under maintenance meanwhile. */
  readonly features: readonly FeatureId[];
  readonly startsByItself: boolean;
  readonly endsByItself: boolean;
}

const HOUR_MS = 60 * 60 * 1000;
const LONGEST_MS = 31 * 24 * HOUR_MS;
const EARLIEST_MS = 24 * HOUR_MS;
const FARTHEST_MS = 2 * 366 * 24 * HOUR_MS;

/** Refuses a window that cannot be meant: backwards, over already, longer than 31 days. */
export function refuseWindow({ scheduledFor, scheduledUntil }: MaintenancePlan, now: Instant): void {
  if (scheduledUntil <= scheduledFor) throw refusals.windowBackwards();
  if (scheduledUntil <= now) throw refusals.windowOver();
  if (millisecondsOf(scheduledUntil) - millisecondsOf(scheduledFor) > LONGEST_MS) throw refusals.windowTooLong();
}

/** Refuses a new beginning that cannot be meant: more than a day back, over two years away. */
export function refuseBeginning({ scheduledFor }: MaintenancePlan, now: Instant): void {
  if (scheduledFor < addMilliseconds(now, -EARLIEST_MS)) throw refusals.windowTooEarly();
  if (scheduledFor > addMilliseconds(now, FARTHEST_MS)) throw refusals.windowTooFar();
}

/** Refuses features that do not exist or are out of use. */
export function refuseFeatures(features: readonly FeatureId[], catalogue: Catalogue): void {
  for (const featureId of features) refuseArchived(placed(featureId, catalogue));
}

/** Whether two plans say the same, the features in any order. */
export function isSamePlan(one: MaintenancePlan, other: MaintenancePlan): boolean {
  return (
    one.scheduledFor === other.scheduledFor &&
    one.scheduledUntil === other.scheduledUntil &&
    one.startsByItself === other.startsByItself &&
    one.endsByItself === other.endsByItself &&
    hasSameFeatures(one, other)
  );
}

/** Whether two plans name the same features, in any order. */
export function hasSameFeatures(one: MaintenancePlan, other: MaintenancePlan): boolean {
  const named = new Set(one.features);
  return named.size === other.features.length && other.features.every((featureId) => named.has(featureId));
}

/** A plan's own fields, out of whatever carries them. */
export function planOf(carrier: MaintenancePlan): MaintenancePlan {
  const { scheduledFor, scheduledUntil, features, startsByItself, endsByItself } = carrier;
  return { scheduledFor, scheduledUntil, features, startsByItself, endsByItself };
}
