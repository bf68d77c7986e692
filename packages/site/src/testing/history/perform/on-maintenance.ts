import type { MaintenanceCommand } from '@candor/incidents';
import { decideMaintenance, dueOfMaintenance, maintenanceStream } from '@candor/incidents';
import type { Actor } from '@candor/log';
import { addMilliseconds, MaintenanceId, UpdateId } from '@candor/log';
import type { Book } from '../book.ts';
import { choose } from '../choose.ts';
import type { Act } from '../step.ts';
import { claimsOf } from './on-incident.ts';

type ActOf<Type extends Act['type']> = Extract<Act, { readonly type: Type }>;
type MaintenanceAct = ActOf<'schedule' | 'word' | 'replan'>;

export function performOnMaintenance(book: Book, act: MaintenanceAct, actor: Actor): void {
  writeMaintenance(book, commandOf(book, act), actor);
}

/** What the clock says of a maintenance by now, all of it in order. */
export function followPlan(book: Book, maintenanceId: MaintenanceId, clock: Actor): void {
  for (;;) {
    const state = book.maintenances.get(maintenanceId);
    const due = state && dueOfMaintenance(state);
    if (!due || due.at > book.now) return;
    const { what, planned } = due;
    const ids = { maintenanceId, updateId: book.id(UpdateId) };
    writeMaintenance(book, { type: 'FollowMaintenancePlan', ...ids, what, planned }, clock);
  }
}

export function writeMaintenance(book: Book, command: MaintenanceCommand, actor: Actor): void {
  const deciding = { ...book.deciding(), catalogue: book.catalogue };
  const events = decideMaintenance(book.maintenances.get(command.maintenanceId), command, deciding);
  book.append(maintenanceStream(command.maintenanceId), events, actor);
}

function commandOf(book: Book, act: MaintenanceAct): MaintenanceCommand {
  if (act.type === 'schedule') {
    const { title, text } = act;
    const ids = { maintenanceId: book.id(MaintenanceId), updateId: book.id(UpdateId), seriesId: null };
    return { type: 'ScheduleMaintenance', ...ids, title, text, ...planOf(book, act) };
  }
  const maintenanceId = choose(book.maintenances.keys(), act.pick);
  if (act.type === 'replan') {
    const { status, plan } = book.maintenances.get(maintenanceId) ?? {};
    // Of what has begun only the end can move.
    const { scheduledFor, features } = (status !== 'scheduled' && plan) || planOf(book, act);
    const replanned = { ...planOf(book, act), scheduledFor, features: [...features] };
    return { type: 'ChangeMaintenancePlan', maintenanceId, reason: act.reason, ...replanned };
  }
  const { status, text, ago } = act;
  const features = claimsOf(book, act.claims, status !== 'in_progress' && status !== 'verifying');
  const happenedAt = ago === null ? null : addMilliseconds(book.now, -ago);
  const updateId = book.id(UpdateId);
  return { type: 'PublishMaintenanceUpdate', maintenanceId, updateId, status, text, features, happenedAt };
}

function planOf(book: Book, { begins, lasts, picks, startsByItself, endsByItself }: ActOf<'schedule' | 'replan'>) {
  const scheduledFor = addMilliseconds(book.now, begins);
  const scheduledUntil = addMilliseconds(scheduledFor, lasts);
  return { scheduledFor, scheduledUntil, features: featuresOf(book, picks), startsByItself, endsByItself };
}

/** Each feature once. */
export function featuresOf({ catalogue: { features } }: Book, picks: readonly number[]) {
  return features.length === 0 ? [] : [...new Set(picks.map((pick) => choose(features, pick).id))];
}
