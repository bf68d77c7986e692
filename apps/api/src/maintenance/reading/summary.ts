import { FeatureStatus } from '@candor/features';
import type { Maintenance } from '@candor/incidents';
import { isOver, isRunning, MaintenanceStatus } from '@candor/incidents';
import { FeatureId, Instant, MaintenanceId, SeriesId, wordsOf } from '@candor/log';
import { z } from 'zod';

/** A plan as it is told and asked for. */
export const PlanView = z.object({
  scheduledFor: Instant,
  scheduledUntil: Instant,
  features: z.array(FeatureId),
  startsByItself: z.boolean(),
  endsByItself: z.boolean(),
});

/** A maintenance in a list of the console. */
export const MaintenanceSummary = z.object({
  maintenanceId: MaintenanceId,
  title: z.string(),
  seriesId: SeriesId.nullable(),
  status: MaintenanceStatus,
  running: z.boolean(),
  over: z.boolean(),
  plan: PlanView,
  announcedAt: Instant,
  updatedAt: Instant,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  /** What it says of features now; operational ones are not listed. */
  claims: z.array(z.object({ featureId: FeatureId, status: FeatureStatus })),
  /** The beginning or the end that nobody said in time. */
  overdue: z.object({ what: z.enum(['start', 'end']), due: Instant }).nullable(),
  /** The newest public entry that a person wrote: what the composer sends as `after`. */
  lastSaid: z.number().int(),
});
export type MaintenanceSummary = z.infer<typeof MaintenanceSummary>;

export function summariseMaintenance(maintenance: Maintenance): MaintenanceSummary {
  return {
    maintenanceId: maintenance.id,
    title: wordsOf(maintenance.title),
    seriesId: maintenance.seriesId,
    status: maintenance.status,
    running: isRunning(maintenance),
    over: isOver(maintenance),
    plan: { ...maintenance.plan, features: [...maintenance.plan.features] },
    announcedAt: maintenance.announcedAt,
    updatedAt: maintenance.updatedAt,
    startedAt: maintenance.startedAt,
    endedAt: maintenance.endedAt,
    claims: (Object.entries(maintenance.claims) as [FeatureId, FeatureStatus][]).map(([featureId, status]) => ({
      featureId,
      status,
    })),
    overdue: maintenance.overdue,
    lastSaid: maintenance.lastSaid,
  };
}
