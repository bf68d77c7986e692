import type { Decided } from '@candor/log';
import type { DecidingIncident } from '../command/deciding.ts';
import { refuseUnfilled } from '../templates/unfilled.ts';
import { freed } from '../update/claims.ts';
import { correct, withdraw } from '../update/correct.ts';
import { pastOr } from '../update/past-or.ts';
import { begun, maintenanceChanges } from './claims.ts';
import type { ChangeMaintenancePlan, MaintenanceCommand } from './commands.ts';
import { dueOfMaintenance } from './due.ts';
import type { MaintenanceEvent } from './events.ts';
import type { Maintenance } from './maintenance.ts';
import { isOver } from './maintenance.ts';
import { hasSameFeatures, isSamePlan, planOf, refuseBeginning, refuseFeatures, refuseWindow } from './plan.ts';
import { refusals } from './refusals.ts';
import { NEXT_STATUSES } from './status.ts';

/**
 * What a command makes of a maintenance: the events to append, none when nothing would change.
 *
 * What the clock says happened when it was planned, however late it is recorded. Throws `DomainError` with the codes in
 * `refusals.ts`.
 */
export function decideMaintenance(
  state: Maintenance | undefined,
  command: MaintenanceCommand,
  at: DecidingIncident,
): Decided<MaintenanceEvent>[] {
  if (command.type === 'ScheduleMaintenance') {
    if (state) throw refusals.exists();
    return schedule(command, at);
  }
  if (!state) throw refusals.notFound();
  switch (command.type) {
    case 'PublishMaintenanceUpdate': {
      refuseUnseen(state, command.after);
      if (!NEXT_STATUSES[state.status].includes(command.status)) throw refusals.statusOrder(state.status);
      // The clock would say at once that it is over.
      if (command.status === 'in_progress' && state.plan.endsByItself && state.plan.scheduledUntil <= at.now)
        throw refusals.windowOver();
      refuseUnfilled(command.text);
      const { updateId, status } = command;
      const features = maintenanceChanges(state, command, at.catalogue);
      const data = { updateId, status, text: at.seal(command.text), features };
      return [{ type: 'MaintenanceUpdatePublished', data, happenedAt: pastOr(command.happenedAt, at.now) }];
    }
    case 'CorrectMaintenanceUpdate':
      return [{ type: 'MaintenanceUpdateCorrected', ...correct(state.wordings, command, at) }];
    case 'WithdrawMaintenanceUpdate':
      return [{ type: 'MaintenanceUpdateWithdrawn', ...withdraw(state.wordings, command, at) }];
    case 'ChangeMaintenancePlan': {
      refuseUnseen(state, command.after);
      refusePlan(state, command, at);
      const data = { ...planOf(command), reason: at.seal(command.reason) };
      return [{ type: 'MaintenancePlanChanged', data, happenedAt: at.now }];
    }
    case 'FollowMaintenancePlan':
      if (!isDue(state, command, at)) throw refusals.notDue();
      return [saidByClock(state, command, at)];
  }
}

function schedule(command: MaintenanceCommand & { type: 'ScheduleMaintenance' }, at: DecidingIncident) {
  const { updateId, seriesId } = command;
  refuseWindow(command, at.now);
  // A window that comes by a rule may have begun while nobody could announce it.
  if (seriesId === null) refuseBeginning(command, at.now);
  refuseFeatures(command.features, at.catalogue);
  // The words of recurring windows were looked at when those were planned: nobody is there when the clock uses them.
  if (seriesId === null) refuseUnfilled(command.title, command.text);
  const announcement = { updateId, status: 'scheduled', text: at.seal(command.text), features: [] } as const;
  return [
    {
      type: 'MaintenanceScheduled',
      data: { title: at.seal(command.title), seriesId, ...planOf(command) },
      happenedAt: at.now,
    },
    { type: 'MaintenanceUpdatePublished', data: announcement, happenedAt: at.now },
  ] satisfies Decided<MaintenanceEvent>[];
}

function refuseUnseen({ lastSaid }: Maintenance, after: number | null | undefined): void {
  if (after != null && after < lastSaid) throw refusals.newerUpdate(after, lastSaid);
}

function refusePlan(state: Maintenance, command: ChangeMaintenancePlan, at: DecidingIncident): void {
  if (isOver(state)) throw refusals.over();
  if (isSamePlan(state.plan, command)) throw refusals.planUnchanged();
  refuseWindow(command, at.now);
  if (command.scheduledFor !== state.plan.scheduledFor) refuseBeginning(command, at.now);
  if (state.status === 'scheduled') {
    const known = new Set(state.plan.features);
    refuseFeatures(
      command.features.filter((featureId) => !known.has(featureId)),
      at.catalogue,
    );
  } else if (command.scheduledFor !== state.plan.scheduledFor || !hasSameFeatures(state.plan, command))
    throw refusals.begun();
}

type FollowPlan = MaintenanceCommand & { type: 'FollowMaintenancePlan' };

/** Whether it is still what the clock has to say: somebody may have said or planned otherwise meanwhile. */
function isDue(state: Maintenance, { what, planned }: FollowPlan, { now }: DecidingIncident): boolean {
  const due = dueOfMaintenance(state);
  return due?.what === what && due.planned === planned && due.at <= now;
}

function saidByClock(
  state: Maintenance,
  { what, planned, updateId }: FollowPlan,
  { now }: DecidingIncident,
): Decided<MaintenanceEvent> {
  switch (what) {
    case 'start': {
      const data = { updateId, status: 'in_progress', text: null, features: begun(state.plan.features) } as const;
      return { type: 'MaintenanceUpdatePublished', data, happenedAt: planned };
    }
    case 'end': {
      const data = { updateId, status: 'completed', text: null, features: freed(state.claims) } as const;
      // Begun by hand after its window, it cannot have ended before it began.
      const happenedAt = state.startedAt !== null && state.startedAt > planned ? state.startedAt : planned;
      return { type: 'MaintenanceUpdatePublished', data, happenedAt };
    }
    case 'start-overdue':
      return { type: 'MaintenanceOverdue', data: { what: 'start', due: planned }, happenedAt: now };
    case 'end-overdue':
      return { type: 'MaintenanceOverdue', data: { what: 'end', due: planned }, happenedAt: now };
  }
}
