import { isOver } from '@candor/incidents';
import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { underDays } from '../timeline/under-days.ts';
import { concernedFact, standingFact, windowFact } from './facts.ts';
import { maintenanceMark, newestWords, standingWords, took } from './maintenance-words.ts';
import { maintenanceMomentItem } from './moment-item.ts';
import { maintenanceTellings } from './telling.ts';

/** Where a maintenance's page lies in the published directory. */
export function maintenancePath(id: string): string {
  return `maintenance/${id}/index.html`;
}

/** The page of one maintenance: what it is on, when, how it stands; then all that was told. */
export function maintenancePage(ctx: PageContext, maintenance: ToldMaintenance): PageParts {
  const { state } = maintenance;
  const title = said(state.title);
  return {
    path: maintenancePath(state.id),
    address: `/maintenance/${state.id}`,
    title: `${standingWords(maintenance)}: ${title}`,
    description: description(maintenance),
    part: null,
    newest: newestOf([maintenance.newest, ctx.model.pageHead]),
    main: markup`<div class="lead">${maintenanceMark(maintenance)}
<h1 dir="auto">${title}</h1></div>
<dl class="facts">
${concernedFact(maintenance)}
${windowFact(ctx, maintenance)}
${standingFact(ctx, maintenance)}
</dl>
<section aria-labelledby="timeline"><div class="bar"><h2 id="timeline">Timeline</h2>${zoneNote(ctx, maintenance)}</div>
${underDays(ctx, maintenanceTellings(maintenance), (telling, level) => maintenanceMomentItem(ctx, { maintenance, telling, level }))}</section>`,
  };
}

function description(maintenance: ToldMaintenance): string {
  const words = newestWords(maintenance, 200);
  if (!isOver(maintenance.state)) return words;
  const after = took(maintenance);
  return `${standingWords(maintenance)}${after ? ` after ${after}` : ''}. ${words}`;
}

/** Said to readers elsewhere: by the script, once it has put the times into theirs. */
function zoneNote({ clock }: PageContext, { state: { plan } }: ToldMaintenance): Markup {
  return markup`<span data-elsewhere="${plan.scheduledFor}" hidden>Times are yours; this page’s own are in ${clock(plan.scheduledFor).zone}.</span>`;
}
