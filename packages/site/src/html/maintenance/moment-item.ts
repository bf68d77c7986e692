import { millisecondsOf } from '@candor/log';
import type { ToldMaintenance, ToldMaintenanceUpdate, ToldOverdue } from '../../model/told-maintenance.ts';
import { maintenanceUpdatesOf } from '../../model/told-maintenance.ts';
import type { ToldCorrection, ToldWithdrawal } from '../../model/told-wording.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { changeList } from '../timeline/change-list.ts';
import type { Level } from '../timeline/moment.ts';
import { momentFrame } from '../timeline/moment.ts';
import { isToldApart } from '../timeline/posted.ts';
import { wayToUpdate, wordingOf } from '../timeline/wording.ts';
import { durationWords } from '../words/duration-words.ts';
import { saidLine } from '../words/removed.ts';
import { dayOf, timeFrom } from '../words/time-words.ts';
import { wordsIn } from './maintenance-words.ts';
import { planChange, planHeadline } from './plan-change.ts';
import type { MaintenanceTelling } from './telling.ts';
import { updateHeadline } from './telling.ts';

interface Placed {
  readonly maintenance: ToldMaintenance;
  readonly telling: MaintenanceTelling;
  /** The level of its heading. */
  readonly level: Level;
}

/** One thing that was told of a maintenance. */
export function maintenanceMomentItem(ctx: PageContext, { maintenance, telling, level }: Placed): Markup {
  const { moment, tone } = telling;
  const id = moment.kind === 'update' ? moment.id : `entry-${moment.index}`;
  return momentFrame(ctx, { moment, id, tone, level, withPosted: true, ...saying() });

  function saying(): { readonly heading: Markup; readonly what: Markup } {
    switch (moment.kind) {
      case 'update': {
        const what = markup`${said(ctx, { maintenance, level }, moment)}${changeList(ctx, maintenance.names, moment)}`;
        return { heading: updateHeadline(ctx, telling, moment), what };
      }
      case 'correction':
        return { heading: ctx.say(`timeline.correction-${moment.change}`), what: reworded(ctx, maintenance, moment) };
      case 'withdrawal':
        return { heading: ctx.say('timeline.withdrawal'), what: reworded(ctx, maintenance, moment) };
      case 'plan':
        return { heading: planHeadline(ctx, moment), what: planChange(ctx, maintenance, moment) };
      case 'overdue': {
        const heading = moment.what === 'start' ? 'maintenance.not-begun-as-planned' : 'maintenance.overrunning';
        return { heading: ctx.say(heading), what: overdue(ctx, moment) };
      }
    }
  }
}

function said(
  ctx: PageContext,
  { maintenance, level }: Pick<Placed, 'maintenance' | 'level'>,
  moment: ToldMaintenanceUpdate,
): Markup {
  const { text } = moment;
  if (text === null) return markup`<p>${wordsIn(ctx, moment)}${toldLate(ctx, moment)}</p>`;
  const subject = { folder: 'maintenance', id: maintenance.state.id } as const;
  return wordingOf(ctx, { update: { ...moment, text }, subject, level });
}

/** Why an update was corrected or withdrawn, and the way to it. */
function reworded(ctx: PageContext, maintenance: ToldMaintenance, moment: ToldCorrection | ToldWithdrawal): Markup {
  const update = maintenanceUpdatesOf(maintenance).find(({ id }) => id === moment.updateId);
  const href = `${ctx.pages}/maintenance/${maintenance.state.id}#${moment.updateId}`;
  return markup`${saidLine(ctx, moment.reason)}${update && wayToUpdate(ctx, { update, beside: moment, href })}`;
}

/** Where the clock could not say in time what was planned, that is our delay, and said plainly. */
function toldLate(ctx: PageContext, moment: ToldMaintenanceUpdate): string {
  if (!isToldApart(moment) || moment.recordedAt < moment.happenedAt) return '';
  const length = durationWords(ctx, millisecondsOf(moment.recordedAt) - millisecondsOf(moment.happenedAt));
  return ` ${ctx.text('maintenance.told-late', { length })}`;
}

function overdue(ctx: PageContext, { what, due, happenedAt }: ToldOverdue): Markup {
  const time = timeFrom(ctx, dayOf(ctx.clock, happenedAt), due);
  const missed = what === 'start' ? 'maintenance.missed-beginning' : 'maintenance.missed-end';
  return markup`<p>${ctx.say(missed, { time })}</p>`;
}
