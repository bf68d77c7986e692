import { millisecondsOf } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { ToldMaintenance, ToldMaintenanceUpdate, ToldOverdue } from '../../model/told-maintenance.ts';
import { saysOf } from '../../model/told-maintenance.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { changeList } from '../timeline/change-list.ts';
import { isToldApart, postedNote } from '../timeline/posted.ts';
import { durationWords } from '../words/duration-words.ts';
import { clockTime, dayOf, timeFrom } from '../words/time-words.ts';
import { planChange, planHeadline } from './plan-change.ts';
import type { MaintenanceTelling } from './telling.ts';
import { updateHeadline } from './telling.ts';

interface Placed {
  readonly maintenance: ToldMaintenance;
  readonly telling: MaintenanceTelling;
  /** The level of its heading. */
  readonly level: 3 | 4;
}

/** One thing that was told of a maintenance: when it happened, when it was posted, what it says. */
export function maintenanceMomentItem(ctx: PageContext, { maintenance, telling, level }: Placed): Markup {
  const { moment, tone } = telling;
  const id = moment.kind === 'update' ? moment.id : `entry-${moment.index}`;
  const heading = (words: string) => (level === 3 ? markup`<h3>${words}</h3>` : markup`<h4>${words}</h4>`);
  return markup`<li class="${tone}" id="${id}"><div class="when">${clockTime(ctx.clock, moment.happenedAt)}${postedNote(ctx.clock, moment)}</div>
<div class="what">${what()}</div></li>
`;

  function what(): Markup {
    switch (moment.kind) {
      case 'update':
        return markup`${heading(updateHeadline(telling, moment))}${said(moment, level)}${changeList(maintenance.names, moment)}`;
      case 'plan':
        return markup`${heading(planHeadline(moment))}${planChange(ctx, maintenance, moment)}`;
      case 'overdue':
        return markup`${heading(moment.what === 'start' ? 'Has not begun as planned' : 'Overrunning')}${overdue(ctx, moment)}`;
    }
  }
}

function said(moment: ToldMaintenanceUpdate, level: 3 | 4): Markup {
  if (moment.text === null) return markup`<p>${saysOf(moment)}${toldLate(moment)}</p>`;
  const text = renderHtml(saysOf(moment), { headingBase: level === 3 ? 4 : 5, day: moment.happenedAt.slice(0, 10) });
  return markup`<div class="md" dir="auto">${trusted(text)}</div>`;
}

/** Where the clock could not say in time what was planned, that is our delay, and said plainly. */
function toldLate(moment: ToldMaintenanceUpdate): string {
  if (!isToldApart(moment) || moment.recordedAt < moment.happenedAt) return '';
  return ` We told it ${durationWords(millisecondsOf(moment.recordedAt) - millisecondsOf(moment.happenedAt))} late.`;
}

function overdue({ clock }: PageContext, { what, due, happenedAt }: ToldOverdue): Markup {
  const planned = timeFrom(clock, dayOf(clock, happenedAt), due);
  if (what === 'start')
    return markup`<p>It was planned to begin at ${planned}, and nobody had said by then that it did.</p>`;
  return markup`<p>It was planned to end at ${planned}, and was not over by then.</p>`;
}
