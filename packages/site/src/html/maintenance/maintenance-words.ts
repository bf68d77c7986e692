import type { Maintenance, MaintenanceStatus } from '@candor/incidents';
import { millisecondsOf } from '@candor/log';
import { dayOfWords } from '../../model/told-incident.ts';
import type { ToldMaintenance, ToldMaintenanceUpdate } from '../../model/told-maintenance.ts';
import { maintenanceUpdatesOf } from '../../model/told-maintenance.ts';
import type { Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { wordsHere } from '../timeline/wording.ts';
import { durationWords } from '../words/duration-words.ts';
import { excerpt } from '../words/excerpt.ts';
import { stateMark } from '../words/state.ts';
import { MAINTENANCE_TONES } from '../words/status-words.ts';

/** How a maintenance stands, in two words at most: "In progress", "Overrunning". */
export function standingWords({ text }: PageContext, { state }: ToldMaintenance): string {
  return text(`maintenance.status.${standingOf(state)}`);
}

function standingOf({ status, overdue }: Maintenance): MaintenanceStatus | 'not-begun' | 'overrunning' {
  if (overdue === null) return status;
  return overdue.what === 'start' ? 'not-begun' : 'overrunning';
}

/** What it is and how it stands, in one mark: "Maintenance · in progress". */
export function maintenanceMark({ say }: PageContext, { state }: ToldMaintenance): Markup {
  const being = say(`maintenance.being.${standingOf(state)}`);
  return stateMark(MAINTENANCE_TONES[state.status], say('maintenance.mark', { being }));
}

/** How long the work took in words; null before its end, where there was none, or where its clocks contradict each other. */
export function took(ctx: PageContext, { state: { startedAt, endedAt } }: ToldMaintenance): string | null {
  if (startedAt === null || endedAt === null || endedAt < startedAt) return null;
  return durationWords(ctx, millisecondsOf(endedAt) - millisecondsOf(startedAt));
}

/** How the newest word begins, as plain text of at most so many characters. */
export function newestWords(ctx: PageContext, maintenance: ToldMaintenance, most: number): string {
  const newest = maintenanceUpdatesOf(maintenance).at(-1);
  return newest ? excerpt(wordsIn(ctx, newest), { most, day: dayOfWords(newest) }) : '';
}

/** What an update says, in Markdown; where the clock said what was planned, that in the page's own words. */
export function wordsIn(ctx: PageContext, update: ToldMaintenanceUpdate): string {
  const { text, status } = update;
  if (text !== null) return wordsHere(ctx, { ...update, text });
  return ctx.text(status === 'completed' ? 'maintenance.ended-as-planned' : 'maintenance.began-as-planned');
}
