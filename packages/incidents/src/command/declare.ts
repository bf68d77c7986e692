import type { Decided, UpdateId } from '@candor/log';
import type { IncidentEvent } from '../incident/events.ts';
import { refuseUnfilled } from '../templates/unfilled.ts';
import type { Claims } from '../update/claims.ts';
import { applyChanges } from '../update/claims.ts';
import { pastOr } from '../update/past-or.ts';
import { publish } from '../update/publish.ts';
import type { IncidentCommand } from './commands.ts';
import type { DecidingIncident } from './deciding.ts';
import { refusals } from './refusals.ts';

/** A new incident with its first public update. */
export function declare(
  command: IncidentCommand & { type: 'DeclareIncident' },
  at: DecidingIncident,
): Decided<IncidentEvent>[] {
  if (command.status === 'resolved') throw refusals.declareResolved();
  refuseUnfilled(command.title);
  const update = publish({}, command, at);
  return [
    {
      type: 'IncidentDeclared',
      data: { title: at.seal(command.title), backfilled: false },
      happenedAt: update.happenedAt,
    },
    ...severity(command, at),
    update,
  ];
}

/** An incident that was over before it was told: all its updates, each at its own time. */
export function tellAfterwards(
  command: IncidentCommand & { type: 'BackfillIncident' },
  at: DecidingIncident,
): Decided<IncidentEvent>[] {
  refuseUnfilled(command.title);
  const times = command.updates.map((update) => update.happenedAt);
  if (times.some((time, position) => position > 0 && time < (times[position - 1] ?? time)))
    throw refusals.backfillOrder();
  if (command.updates.at(-1)?.status !== 'resolved') throw refusals.backfillOpen();

  let claims: Claims = {};
  const updates = command.updates.map((message, position) => {
    const update = publish(claims, { ...message, updateId: idAt(command.updateIds, position) }, at);
    claims = applyChanges(claims, update.data.features);
    return update;
  });
  const happenedAt = updates[0]?.happenedAt ?? at.now;
  return [
    { type: 'IncidentDeclared', data: { title: at.seal(command.title), backfilled: true }, happenedAt },
    ...severity(command, at),
    ...updates,
    ...editsAtSource(command, at),
  ];
}

function severity(
  command: IncidentCommand & { type: 'DeclareIncident' | 'BackfillIncident' },
  at: DecidingIncident,
): Decided<IncidentEvent>[] {
  if (command.severity == null) return [];
  return [{ type: 'SeveritySet', data: { severity: command.severity }, happenedAt: at.now }];
}

function editsAtSource(
  { updates, updateIds }: IncidentCommand & { type: 'BackfillIncident' },
  at: DecidingIncident,
): Decided<IncidentEvent>[] {
  return updates.flatMap(({ editedAtSource: editedAt, happenedAt }, position) => {
    if (editedAt == null) return [];
    if (editedAt < happenedAt) throw refusals.editedBeforeSaid();
    const data = { updateId: idAt(updateIds, position), editedAt };
    return [{ type: 'UpdateEditedAtSource', data, happenedAt: pastOr(editedAt, at.now) } as const];
  });
}

function idAt(ids: readonly UpdateId[], position: number): UpdateId {
  const id = ids[position];
  if (id === undefined) throw new RangeError('A past incident needs an id for each of its updates.');
  return id;
}
