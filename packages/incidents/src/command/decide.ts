import type { Decided } from '@candor/log';
import type { IncidentEvent } from '../incident/events.ts';
import type { Incident } from '../incident/incident.ts';
import { correct, withdraw } from '../update/correct.ts';
import { pastOr } from '../update/past-or.ts';
import { keptUntil } from '../update/promise.ts';
import { publish } from '../update/publish.ts';
import type { IncidentCommand } from './commands.ts';
import type { DecidingIncident } from './deciding.ts';
import { declare, tellAfterwards } from './declare.ts';
import { refusals } from './refusals.ts';

/**
 * What a command makes of an incident: the events to append, none when nothing would change.
 *
 * Any status may follow any other; an open one after `resolved` reopens the incident. A command whose words would be
 * lost if nothing changed is refused instead. Throws `DomainError` with the codes in `refusals.ts`.
 */
export function decideIncident(
  state: Incident | undefined,
  command: IncidentCommand,
  at: DecidingIncident,
): Decided<IncidentEvent>[] {
  if (command.type === 'DeclareIncident' || command.type === 'BackfillIncident') {
    if (state) throw refusals.exists();
    return command.type === 'DeclareIncident' ? declare(command, at) : tellAfterwards(command, at);
  }
  if (!state) throw refusals.notFound();
  switch (command.type) {
    case 'PublishUpdate':
      if (command.after != null && command.after < state.lastSaid)
        throw refusals.newerUpdate(command.after, state.lastSaid);
      return [publish(state.claims, command, at)];
    case 'CorrectUpdate':
      return [{ type: 'UpdateCorrected', ...correct(state.wordings, command, at) }];
    case 'WithdrawUpdate':
      return [{ type: 'UpdateWithdrawn', ...withdraw(state.wordings, command, at) }];
    case 'WithdrawPromise': {
      const { promise } = state;
      if (promise?.due !== command.due) throw refusals.noPromise();
      if (promise.state === 'late' || at.now > promise.due) throw refusals.promisePastDue();
      const data = { due: promise.due, reason: at.seal(command.reason) };
      return [{ type: 'PromiseWithdrawn', data, happenedAt: at.now }];
    }
    case 'OverrideImpact': {
      if (state.impactOverride === command.impact) throw refusals.impactUnchanged();
      const data = { impact: command.impact, reason: at.seal(command.reason) };
      return [{ type: 'ImpactOverridden', data, happenedAt: at.now }];
    }
    case 'SetSeverity':
      if (state.severity === command.severity) return [];
      return [{ type: 'SeveritySet', data: { severity: command.severity }, happenedAt: at.now }];
    case 'AddNote': {
      const data = { noteId: command.noteId, text: at.seal(command.text) };
      return [{ type: 'NoteAdded', data, happenedAt: pastOr(command.happenedAt, at.now) }];
    }
    case 'MarkMilestone':
      if ((state.milestones[command.milestone] ?? null) === command.happenedAt) return [];
      return [
        {
          type: 'MilestoneMarked',
          data: { milestone: command.milestone, at: command.happenedAt },
          happenedAt: pastOr(command.happenedAt, at.now),
        },
      ];
    case 'RunOutPromise': {
      const { promise } = state;
      if (promise?.state !== 'due' || promise.due !== command.due || at.now <= keptUntil(promise.due)) return [];
      return [{ type: 'PromiseRanOut', data: { due: promise.due }, happenedAt: at.now }];
    }
  }
}
