import type { Instant } from '@candor/log';
import { addMilliseconds } from '@candor/log';
import { z } from 'zod';
import type { Maintenance } from './maintenance.ts';
import { isRunning } from './maintenance.ts';

/** How long after its time a beginning or an end that a person has to say counts as overdue: five minutes. */
export const OVERDUE_GRACE_MS = 5 * 60_000;

/** What the clock says: that it began or ended as planned, or that nobody said so in time. */
export const PlannedMoment = z.enum(['start', 'end', 'start-overdue', 'end-overdue']);
export type PlannedMoment = z.infer<typeof PlannedMoment>;

/** What the clock has to say of a maintenance next: for which planned time, and from when on. */
export interface DueOfMaintenance {
  readonly what: PlannedMoment;
  readonly planned: Instant;
  readonly at: Instant;
}

/** What the clock has to say of a maintenance next; null when that is nothing until somebody acts. */
export function dueOfMaintenance(state: Maintenance): DueOfMaintenance | null {
  const { scheduledFor, scheduledUntil, startsByItself, endsByItself } = state.plan;
  if (state.status === 'scheduled') return startsByItself ? due('start', scheduledFor) : overdue('start', scheduledFor);
  if (!isRunning(state)) return null;
  return endsByItself ? due('end', scheduledUntil) : overdue('end', scheduledUntil);

  function overdue(what: 'start' | 'end', planned: Instant): DueOfMaintenance | null {
    return state.overdue
      ? null
      : { ...due(`${what}-overdue`, planned), at: addMilliseconds(planned, OVERDUE_GRACE_MS) };
  }
}

function due(what: PlannedMoment, planned: Instant): DueOfMaintenance {
  return { what, planned, at: planned };
}
