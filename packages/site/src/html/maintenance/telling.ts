import { isRunning } from '@candor/incidents';
import type { MaintenanceMoment, ToldMaintenance, ToldMaintenanceUpdate } from '../../model/told-maintenance.ts';
import type { Tone } from '../words/status-words.ts';
import { MAINTENANCE_WORDS } from '../words/status-words.ts';

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
  let tone: Tone = MAINTENANCE_WORDS.scheduled.tone;
  let before: ToldMaintenanceUpdate | null = null;
  const told: MaintenanceTelling[] = [];
  for (const moment of moments) {
    if (moment.kind === 'update') tone = MAINTENANCE_WORDS[moment.status].tone;
    told.push({ moment, tone, before });
    if (moment.kind === 'update') before = moment;
  }
  return told.reverse();
}

/** What an update is headed with: its status, and that work goes on where it was being verified before. */
export function updateHeadline({ before }: MaintenanceTelling, { status }: ToldMaintenanceUpdate): string {
  const isAgain = status === 'in_progress' && before?.status === 'verifying' && isRunning(before);
  return isAgain ? 'In progress again' : MAINTENANCE_WORDS[status].title;
}
