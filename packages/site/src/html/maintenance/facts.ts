import type { Maintenance } from '@candor/incidents';
import { isOver } from '@candor/incidents';
import { concernedBy } from '../../model/concerned-by.ts';
import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import { featuresFact } from '../incident/facts.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fact, fullDay } from '../words/fact.ts';
import { clockTime, dateTime, dayOf, timeFrom } from '../words/time-words.ts';
import { took } from './maintenance-words.ts';
import { windowLength, windowTimes } from './window.ts';

const CONCERNED = {
  scheduled: 'maintenance.affects',
  in_progress: 'incident.affected',
  verifying: 'incident.affected',
  completed: 'incident.was-affected',
  cancelled: 'maintenance.would-affect',
} as const;

/** The features it is about. */
export function concernedFact(ctx: PageContext, maintenance: ToldMaintenance): Markup {
  return featuresFact(ctx, CONCERNED[maintenance.state.status], concernedBy(maintenance));
}

/** When it is planned, and for how long. */
export function windowFact(ctx: PageContext, { state }: ToldMaintenance): Markup {
  const { plan } = state;
  const day = fullDay(ctx, plan.scheduledFor);
  const title = isOver(state) ? 'maintenance.was-planned' : 'maintenance.planned';
  const note = ctx.say('maintenance.day-and-length', { day, length: windowLength(ctx, plan) });
  return fact(ctx.say(title), markup`${windowTimes(ctx, plan)} <small>${note}</small>`);
}

/** How it stands: when it begins, since when it goes on and until when, or how it ended. */
export function standingFact(ctx: PageContext, maintenance: ToldMaintenance): Markup {
  const { state } = maintenance;
  switch (state.status) {
    case 'scheduled':
      return aheadFact(ctx, state);
    case 'in_progress':
    case 'verifying':
      return runningFact(ctx, state);
    case 'completed':
    case 'cancelled':
      return overFact(ctx, maintenance, state.status);
  }
}

function aheadFact(ctx: PageContext, { plan, overdue }: Maintenance): Markup {
  const { say } = ctx;
  const { scheduledFor } = plan;
  const time = markup`${dateTime(ctx, scheduledFor)}<span data-until="${scheduledFor}"></span>`;
  if (!overdue)
    return fact(say('maintenance.begins'), markup`${time} <small>${say('maintenance.begins-note')}</small>`);
  const planned = say('maintenance.planned-for', { time });
  return fact(
    say('maintenance.not-begun'),
    markup`${planned} <small>${say('maintenance.not-begun-note')}</small>`,
    'due',
  );
}

function runningFact(ctx: PageContext, { status, plan, overdue, startedAt }: Maintenance): Markup {
  const { clock, say } = ctx;
  const began = startedAt ?? plan.scheduledFor;
  const { scheduledUntil } = plan;
  const since = say('maintenance.since', {
    time: markup`${clockTime(clock, began)}<span data-for="${began}"></span>`,
  });
  const time = markup`${timeFrom(ctx, dayOf(clock, began), scheduledUntil)}<span data-until="${scheduledUntil}"></span>`;
  if (overdue) {
    const until = say('maintenance.until-longer', { time });
    return fact(say('maintenance.overrunning'), markup`${since} <small>${until}</small>`, 'due');
  }
  const title = status === 'verifying' ? 'maintenance.being-verified' : 'maintenance.in-progress';
  return fact(say(title), markup`${since} <small>${say('maintenance.until', { time })}</small>`);
}

function overFact(ctx: PageContext, maintenance: ToldMaintenance, status: 'completed' | 'cancelled'): Markup {
  const { endedAt, plan } = maintenance.state;
  const ended = endedAt ?? plan.scheduledUntil;
  const time = clockTime(ctx.clock, ended);
  const length = took(ctx, maintenance);
  const at = length === null ? time : ctx.say('incident.at-after', { time, length });
  return fact(ctx.say(`maintenance.${status}`), markup`${at} <small>${fullDay(ctx, ended)}</small>`);
}
