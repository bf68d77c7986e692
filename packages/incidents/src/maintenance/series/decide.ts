import type { Decided, Deciding } from '@candor/log';
import { DomainError, resealText, saysWords } from '@candor/log';
import type { DecidingIncident } from '../../command/deciding.ts';
import { refuseUnfilled } from '../../templates/unfilled.ts';
import { refuseFeatures } from '../plan.ts';
import { refusals } from '../refusals.ts';
import type { SeriesCommand, StartSeries } from './commands.ts';
import type { SeriesEvent, SeriesPlan } from './events.ts';
import { nextTime } from './rule.ts';
import type { Series } from './series.ts';
import { dueWindow, endOf } from './series.ts';

/** What a command makes of recurring windows: the events to append, none when nothing would change. */
export function decideSeries(
  state: Series | undefined,
  command: SeriesCommand,
  at: DecidingIncident,
): Decided<SeriesEvent>[] {
  return eventsOf(state, command, at).map((event) => ({ ...event, happenedAt: at.now }));
}

function eventsOf(state: Series | undefined, command: SeriesCommand, at: DecidingIncident): SeriesEvent[] {
  if (command.type === 'StartSeries') {
    if (state) throw new DomainError(EXISTS);
    refuseFeatures(command.features, at.catalogue);
    refuseOver(command, at);
    return [{ type: 'SeriesStarted', data: sealed(command, at) }];
  }
  if (!state) throw new DomainError(NOT_FOUND);
  switch (command.type) {
    case 'ChangeSeries': {
      if (state.isEnded) throw new DomainError(ENDED);
      if (saysSame(state.plan, command)) return [];
      const known = new Set(state.plan.features);
      refuseFeatures(
        command.features.filter((featureId) => !known.has(featureId)),
        at.catalogue,
      );
      refuseOver(command, at);
      return [{ type: 'SeriesChanged', data: sealed(command, at, state.plan) }];
    }
    case 'EndSeries':
      return state.isEnded ? [] : [{ type: 'SeriesEnded', data: {} }];
    case 'ReachWindow': {
      const { scheduledFor } = command;
      const due = dueWindow(state);
      if (due?.scheduledFor !== scheduledFor || at.now < due.at) throw refusals.notDue();
      const maintenanceId = endOf(state.plan, scheduledFor) <= at.now ? null : command.maintenanceId;
      return [{ type: 'WindowReached', data: { scheduledFor, maintenanceId } }];
    }
  }
}

/** A rule that names no time any more would wait for nothing. */
function refuseOver(command: StartSeries, { now }: Deciding): void {
  if (nextTime(command, now) === null) throw new DomainError(OVER);
}

function sealed(command: StartSeries, { seal }: Deciding, before?: SeriesPlan): SeriesPlan {
  const { title, text, rule, startsAt, timeZone, minutes, features } = command;
  const { startsByItself, endsByItself, announcedDaysBefore } = command;
  refuseUnfilled(title, text);
  const words = { title: resealText(before?.title, title, seal), text: resealText(before?.text, text, seal) };
  return { ...words, rule, startsAt, timeZone, minutes, features, startsByItself, endsByItself, announcedDaysBefore };
}

function saysSame({ title, text, ...plan }: SeriesPlan, command: StartSeries): boolean {
  const named = Object.keys(plan) as (keyof typeof plan)[];
  return (
    saysWords(title, command.title) &&
    saysWords(text, command.text) &&
    named.every((name) => JSON.stringify(plan[name]) === JSON.stringify(command[name]))
  );
}

const EXISTS = {
  kind: 'conflict',
  code: 'series-exists',
  message: 'These recurring windows exist already. Change them instead.',
} as const;

const NOT_FOUND = {
  kind: 'not-found',
  code: 'series-not-found',
  message: 'These recurring windows do not exist. Choose some from the list.',
} as const;

const OVER = {
  kind: 'invalid',
  code: 'series-over',
  message: 'Every time that this rule names lies in the past. Choose another rule or a later beginning.',
} as const;

const ENDED = {
  kind: 'invalid',
  code: 'series-ended',
  message: 'These recurring windows were ended. Start new ones instead.',
} as const;
