import { z } from 'zod';

/** The five statuses of a feature, in Statuspage's words, from best to worst. */
export const FEATURE_STATUSES = [
  'operational',
  'under_maintenance',
  'degraded_performance',
  'partial_outage',
  'major_outage',
] as const;

export const FeatureStatus = z.enum(FEATURE_STATUSES, { error: 'Choose one of the five statuses.' });
export type FeatureStatus = z.infer<typeof FeatureStatus>;

/** The worst of several statuses; `operational` of none. */
export function worstOf(statuses: Iterable<FeatureStatus>): FeatureStatus {
  let worst = 0;
  for (const status of statuses) worst = Math.max(worst, FEATURE_STATUSES.indexOf(status));
  return FEATURE_STATUSES[worst] as FeatureStatus;
}
