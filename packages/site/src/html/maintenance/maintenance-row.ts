import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { fullDay } from '../words/fact.ts';
import { shortNames } from '../words/feature-names.ts';
import { stateMark } from '../words/state.ts';
import { MAINTENANCE_WORDS } from '../words/status-words.ts';
import { dateTime } from '../words/time-words.ts';
import { concernedBy, standingWords, took } from './maintenance-words.ts';
import { windowLength } from './window.ts';

interface Row {
  readonly maintenance: ToldMaintenance;
  readonly level: 2 | 3;
}

/** One maintenance in a list: when it is planned, what it is, how it stands, what it is on. */
export function maintenanceRow({ base, clock }: PageContext, { maintenance, level }: Row): Markup {
  const { id, title, plan } = maintenance.state;
  const link = markup`<a href="${base}/maintenance/${id}" dir="auto">${said(title)}</a>`;
  const names = shortNames(concernedBy(maintenance).map(({ name }) => name));
  return markup`<li id="${id}"><div class="when">${dateTime(clock, plan.scheduledFor)}</div>
<div class="what">${level === 2 ? markup`<h2>${link}</h2>` : markup`<h3>${link}</h3>`}<p>${standing(maintenance)}</p>${names && markup`<p class="soft">${names}</p>`}<p class="soft">${fullDay(clock, plan.scheduledFor)}, for ${windowLength(plan)}</p></div></li>
`;
}

function standing(maintenance: ToldMaintenance): Markup {
  const { status } = maintenance.state;
  const after = status === 'completed' && took(maintenance);
  return stateMark(MAINTENANCE_WORDS[status].tone, `${standingWords(maintenance)}${after ? ` after ${after}` : ''}`);
}
