import type { FeatureStatus } from '@candor/features';
import type { IncidentId, Instant, Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { Claims } from '../update/claims.ts';
import type { OpenPromise } from '../update/promise.ts';
import type { Wordings } from '../update/wording.ts';
import type { Impact } from './impact.ts';
import { impactOf } from './impact.ts';
import type { IncidentStatus, MarkedMilestone, Severity } from './status.ts';

/** One incident as its events leave it. */
export interface Incident {
  readonly id: IncidentId;
  readonly title: Text;
  readonly status: IncidentStatus;
  readonly severity: Severity | null;
  /** Told after it was over. */
  readonly backfilled: boolean;
  readonly declaredAt: Instant;
  /** When its first update happened. */
  readonly startedAt: Instant;
  /** When its newest public word was recorded. */
  readonly updatedAt: Instant;
  /** When the update that resolved it happened; null while it is open. */
  readonly resolvedAt: Instant | null;
  readonly updates: number;
  readonly wordings: Wordings;
  readonly claims: Claims;
  /** The worst it ever said of any feature. */
  readonly worst: FeatureStatus;
  readonly impactOverride: Impact | null;
  readonly promise: OpenPromise | null;
  readonly milestones: Readonly<Partial<Record<MarkedMilestone, Instant>>>;
  /** The newest public entry that a person wrote: what the next update's author must have seen. */
  readonly lastSaid: number;
}

/** The impact readers see: the override if there is one, else what the features say. */
export function impactOfIncident(incident: Incident): Impact {
  return incident.impactOverride ?? impactOf(incident.worst);
}

/** Whether an incident still goes on. */
export function isOpen(incident: Incident): boolean {
  return incident.status !== 'resolved';
}

/** An incident's title in words. */
export function titleOf(incident: Incident): string {
  return wordsOf(incident.title);
}
