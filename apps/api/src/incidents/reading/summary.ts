import { FeatureStatus } from '@candor/features';
import type { Incident } from '@candor/incidents';
import {
  Impact,
  IncidentStatus,
  impactOfIncident,
  isOpen,
  MarkedMilestone,
  Severity,
  titleOf,
} from '@candor/incidents';
import { FeatureId, IncidentId, Instant } from '@candor/log';
import { z } from 'zod';

/** An incident in a list of the console. */
export const IncidentSummary = z.object({
  incidentId: IncidentId,
  title: z.string(),
  status: IncidentStatus,
  open: z.boolean(),
  severity: Severity.nullable(),
  impact: Impact,
  /** Whether the impact was set by hand. */
  impactOverridden: z.boolean(),
  backfilled: z.boolean(),
  declaredAt: Instant,
  startedAt: Instant,
  updatedAt: Instant,
  resolvedAt: Instant.nullable(),
  /** The next update as promised, and whether its time has run out. */
  promise: z.object({ due: Instant, state: z.enum(['due', 'late']) }).nullable(),
  /** What it says of features now; operational ones are not listed. */
  claims: z.array(z.object({ featureId: FeatureId, status: FeatureStatus })),
  milestones: z.partialRecord(MarkedMilestone, Instant),
  /** The newest public entry that a person wrote: what the composer sends as `after`. */
  lastSaid: z.number().int(),
});
export type IncidentSummary = z.infer<typeof IncidentSummary>;

export function summarise(incident: Incident): IncidentSummary {
  return {
    incidentId: incident.id,
    title: titleOf(incident),
    status: incident.status,
    open: isOpen(incident),
    severity: incident.severity,
    impact: impactOfIncident(incident),
    impactOverridden: incident.impactOverride !== null,
    backfilled: incident.backfilled,
    declaredAt: incident.declaredAt,
    startedAt: incident.startedAt,
    updatedAt: incident.updatedAt,
    resolvedAt: incident.resolvedAt,
    promise: incident.promise,
    claims: (Object.entries(incident.claims) as [FeatureId, FeatureStatus][]).map(([featureId, status]) => ({
      featureId,
      status,
    })),
    milestones: incident.milestones,
    lastSaid: incident.lastSaid,
  };
}
