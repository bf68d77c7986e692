import { isOver } from '@candor/incidents';
import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { underDays } from '../timeline/under-days.ts';
import { zoneNote } from '../timeline/zone-note.ts';
import { removedNote } from '../words/removed.ts';
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
    title: ctx.text('maintenance.page-title', { standing: standingWords(ctx, maintenance), title }),
    description: description(ctx, maintenance),
    part: null,
    markdown: `/maintenance/${state.id}.md`,
    newest: newestOf([maintenance.newest, ctx.model.pageHead]),
    told: maintenance.moments,
    main: markup`<div class="lead">${maintenanceMark(ctx, maintenance)}
<h1${ctx.asWritten}>${title}</h1>${removedNote(ctx, state.title, 'title')}</div>
<dl class="facts">
${concernedFact(ctx, maintenance)}
${windowFact(ctx, maintenance)}
${standingFact(ctx, maintenance)}
</dl>
<section aria-labelledby="timeline"><div class="bar"><h2 id="timeline">${ctx.say('incident.timeline')}</h2>${zoneNote(ctx, state.plan.scheduledFor)}</div>
${underDays(ctx, maintenanceTellings(maintenance), (telling, level) => maintenanceMomentItem(ctx, { maintenance, telling, level }))}</section>`,
  };
}

function description(ctx: PageContext, maintenance: ToldMaintenance): string {
  const words = newestWords(ctx, maintenance, 200);
  if (!isOver(maintenance.state)) return words;
  const standing = standingWords(ctx, maintenance);
  const length = took(ctx, maintenance);
  if (length === null) return ctx.text('maintenance.description-over', { standing, words });
  return ctx.text('maintenance.description-after', { standing, length, words });
}
