import type { Instant, MaintenanceId, SeriesId, Text } from '@candor/log';
import type { Claims } from '../update/claims.ts';
import type { Wordings } from '../update/wording.ts';
import type { OverdueMaintenance } from './events.ts';
import type { MaintenancePlan } from './plan.ts';
import type { MaintenanceStatus } from './status.ts';

/** One maintenance as its events leave it. */
export interface Maintenance {
  readonly id: MaintenanceId;
  readonly title: Text;
  readonly seriesId: SeriesId | null;
  readonly status: MaintenanceStatus;
  readonly plan: MaintenancePlan;
  /** How often the plan was changed: a calendar's SEQUENCE. */
  readonly planChanges: number;
  /** When it was announced. */
  readonly announcedAt: Instant;
  /** When its newest public word was recorded. */
  readonly updatedAt: Instant;
  /** When the work began; null before. */
  readonly startedAt: Instant | null;
  /** When it was completed or cancelled; null before. */
  readonly endedAt: Instant | null;
  readonly updates: number;
  readonly wordings: Wordings;
  readonly claims: Claims;
  /** What was planned and has not come: `end` is a maintenance that overruns. */
  readonly overdue: OverdueMaintenance | null;
  /** The newest public entry that a person wrote: what the next update's author must have seen. */
  readonly lastSaid: number;
}

/** Whether the work goes on now. */
export function isRunning({ status }: Pick<Maintenance, 'status'>): boolean {
  return status === 'in_progress' || status === 'verifying';
}

/** Whether it was completed or cancelled. */
export function isOver({ status }: Pick<Maintenance, 'status'>): boolean {
  return status === 'completed' || status === 'cancelled';
}
