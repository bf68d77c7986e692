import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import { maintenanceUpdatesOf } from '../../model/told-maintenance.ts';
import { concernedFact, standingFact, windowFact } from '../maintenance/facts.ts';
import { maintenanceMark, wordsIn } from '../maintenance/maintenance-words.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { newestWord } from './newest-word.ts';

/** A maintenance that is under way, with its newest word. */
export function runningMaintenance(ctx: PageContext, maintenance: ToldMaintenance): Markup {
  const { id, title } = maintenance.state;
  const newest = maintenanceUpdatesOf(maintenance).at(-1);
  return markup`<article class="now" id="${id}">${maintenanceMark(ctx, maintenance)}
<h3${ctx.asWritten}><a href="${ctx.pages}/maintenance/${id}">${said(title)}</a></h3>
${newest && newestWord(ctx, { ...newest, words: wordsIn(ctx, newest) })}
<dl class="facts">
${concernedFact(ctx, maintenance)}
${windowFact(ctx, maintenance)}
${standingFact(ctx, maintenance)}
</dl></article>
`;
}
