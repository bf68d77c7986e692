import type { Maintenance } from '@candor/incidents';
import { isOver } from '@candor/incidents';
import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fact, fullDay } from '../words/fact.ts';
import { featureList } from '../words/feature-names.ts';
import type { Clock } from '../words/time-words.ts';
import { clockTime, dateTime, dayOf, timeFrom } from '../words/time-words.ts';
import { concernedBy, took } from './maintenance-words.ts';
import { windowLength, windowTimes } from './window.ts';

/** The features it is about. */
export function concernedFact(maintenance: ToldMaintenance): Markup {
  const concerned = concernedBy(maintenance);
  const title = concernedTitle(maintenance.state);
  if (concerned.length === 0)
    return fact(title, markup`No feature is named<small>What we know stands in the updates below.</small>`, 'wide');
  return fact(title, featureList(concerned), 'wide');
}

function concernedTitle({ status }: Maintenance): string {
  switch (status) {
    case 'scheduled':
      return 'What will be affected';
    case 'in_progress':
    case 'verifying':
      return 'What is affected';
    case 'completed':
      return 'What was affected';
    case 'cancelled':
      return 'What would have been affected';
  }
}

/** When it is planned, and for how long. */
export function windowFact({ clock }: PageContext, { state }: ToldMaintenance): Markup {
  const { plan } = state;
  const day = fullDay(clock, plan.scheduledFor);
  const title = isOver(state) ? 'Was planned' : 'Planned';
  return fact(title, markup`${windowTimes(clock, plan)}<small>${day}, for ${windowLength(plan)}</small>`);
}

/** How it stands: when it begins, since when it goes on and until when, or how it ended. */
export function standingFact({ clock }: PageContext, maintenance: ToldMaintenance): Markup {
  const { state } = maintenance;
  switch (state.status) {
    case 'scheduled':
      return aheadFact(clock, state);
    case 'in_progress':
    case 'verifying':
      return runningFact(clock, state);
    case 'completed':
    case 'cancelled':
      return overFact(clock, maintenance);
  }
}

function aheadFact(clock: Clock, { plan, overdue }: Maintenance): Markup {
  const { scheduledFor } = plan;
  const at = markup`${dateTime(clock, scheduledFor)}<span data-until="${scheduledFor}"></span>`;
  if (overdue)
    return fact(
      'Has not begun',
      markup`Planned for ${at}<small>Nobody has said yet that it began. What is new appears here.</small>`,
      'due',
    );
  return fact('Begins', markup`${at}<small>That it has begun will be told here.</small>`);
}

function runningFact(clock: Clock, { status, plan, overdue, startedAt }: Maintenance): Markup {
  const began = startedAt ?? plan.scheduledFor;
  const { scheduledUntil } = plan;
  const since = markup`${clockTime(clock, began)}<span data-for="${began}"></span>`;
  const until = markup`${timeFrom(clock, dayOf(clock, began), scheduledUntil)}<span data-until="${scheduledUntil}"></span>`;
  if (overdue)
    return fact('Overrunning', markup`Since ${since}<small>Planned until ${until}. It takes longer.</small>`, 'due');
  const title = status === 'verifying' ? 'Being verified' : 'In progress';
  return fact(title, markup`Since ${since}<small>Planned until ${until}</small>`);
}

function overFact(clock: Clock, maintenance: ToldMaintenance): Markup {
  const { status, endedAt, plan } = maintenance.state;
  const ended = endedAt ?? plan.scheduledUntil;
  const after = took(maintenance);
  const title = status === 'completed' ? 'Completed' : 'Cancelled';
  const at = markup`${clockTime(clock, ended)}${after && `, after ${after}`}`;
  return fact(title, markup`${at}<small>${fullDay(clock, ended)}</small>`);
}
