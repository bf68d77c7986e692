import { isRunning } from '@candor/incidents';
import type { MaintenanceMoment, ToldMaintenance, ToldMaintenanceUpdate } from '../../model/told-maintenance.ts';
import type { Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import type { Tone } from '../words/status-words.ts';
import { MAINTENANCE_TONES } from '../words/status-words.ts';

/** One moment of the timeline with what readers knew by then. */
export interface MaintenanceTelling {
  readonly moment: MaintenanceMoment;
  /** How the maintenance stood once this was told. */
  readonly tone: Tone;
  /** The update before it. */
  readonly before: ToldMaintenanceUpdate | null;
}

/** The moments of a maintenance, newest first. */
export function maintenanceTellings({ moments }: ToldMaintenance): MaintenanceTelling[] {
  let tone: Tone = MAINTENANCE_TONES.scheduled;
  let before: ToldMaintenanceUpdate | null = null;
  const told: MaintenanceTelling[] = [];
  for (const moment of moments) {
    if (moment.kind === 'update') tone = MAINTENANCE_TONES[moment.status];
    told.push({ moment, tone, before });
    if (moment.kind === 'update') before = moment;
  }
  return told.reverse();
}

/** What an update is headed with: its status, and that work goes on where it was being verified before. */
export function updateHeadline(
  { say }: PageContext,
  { before }: MaintenanceTelling,
  { status }: ToldMaintenanceUpdate,
): Markup {
  const isAgain = status === 'in_progress' && before?.status === 'verifying' && isRunning(before);
  return say(isAgain ? 'maintenance.in-progress-again' : `maintenance.status.${status}`);
}
