import type { Clock } from '../../time/shown-time.server.ts';
import { shownWindow } from '../../time/shown-window.server.ts';
import type { MaintenanceSummary } from './awaited.server.ts';
import { awaitedWord } from './awaited.server.ts';

/** A maintenance in a list. */
export type MaintenanceRowView = ReturnType<typeof maintenanceRow>;

export function maintenanceRow(maintenance: MaintenanceSummary, clock: Clock) {
  const { maintenanceId, title, status, running, over, seriesId, plan, startedAt, endedAt } = maintenance;
  return {
    maintenanceId,
    title,
    status,
    running,
    over,
    isRecurring: seriesId !== null,
    window: shownWindow(clock, plan),
    ahead: plan.scheduledFor > clock.now ? clock.away(plan.scheduledFor) : null,
    runningFor: running && startedAt ? clock.away(startedAt) : null,
    ended: endedAt && clock.show(endedAt),
    awaited: awaitedWord(maintenance, clock),
  };
}
