import { concernedBy } from '../../model/concerned-by.ts';
import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { fullDay } from '../words/fact.ts';
import { shortNames } from '../words/feature-names.ts';
import { stateMark } from '../words/state.ts';
import { MAINTENANCE_TONES } from '../words/status-words.ts';
import { dateTime } from '../words/time-words.ts';
import { standingWords, took } from './maintenance-words.ts';
import { windowLength } from './window.ts';

interface Row {
  readonly maintenance: ToldMaintenance;
  readonly level: 2 | 3;
}

/** One maintenance in a list: when it is planned, what it is, how it stands, what it is on. */
export function maintenanceRow(ctx: PageContext, { maintenance, level }: Row): Markup {
  const { id, title, plan } = maintenance.state;
  const link = markup`<a href="${ctx.pages}/maintenance/${id}"${ctx.asWritten}>${said(title)}</a>`;
  const names = shortNames(
    ctx,
    concernedBy(maintenance).map(({ name }) => name),
  );
  return markup`<li id="${id}"><div class="when">${dateTime(ctx, plan.scheduledFor)}</div>
<div class="what">${level === 2 ? markup`<h2>${link}</h2>` : markup`<h3>${link}</h3>`}<p>${standing(ctx, maintenance)}</p>${names && markup`<p class="soft">${names}</p>`}<p class="soft">${ctx.say('maintenance.day-and-length', { day: fullDay(ctx, plan.scheduledFor), length: windowLength(ctx, plan) })}</p></div></li>
`;
}

function standing(ctx: PageContext, maintenance: ToldMaintenance): Markup {
  const { status } = maintenance.state;
  const words = standingWords(ctx, maintenance);
  const length = status === 'completed' ? took(ctx, maintenance) : null;
  const said = length === null ? words : ctx.say('maintenance.standing-after', { standing: words, length });
  return stateMark(MAINTENANCE_TONES[status], said);
}
