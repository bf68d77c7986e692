import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import { maintenanceUpdatesOf, saysOf } from '../../model/told-maintenance.ts';
import { concernedFact, standingFact, windowFact } from '../maintenance/facts.ts';
import { maintenanceMark } from '../maintenance/maintenance-words.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { newestWord } from './newest-word.ts';

/** A maintenance that is under way, with its newest word. */
export function runningMaintenance(ctx: PageContext, maintenance: ToldMaintenance): Markup {
  const { id, title } = maintenance.state;
  const newest = maintenanceUpdatesOf(maintenance).at(-1);
  return markup`<article class="now" id="${id}">${maintenanceMark(maintenance)}
<h3 dir="auto"><a href="${ctx.base}/maintenance/${id}">${said(title)}</a></h3>
${newest && newestWord(ctx, { words: saysOf(newest), happenedAt: newest.happenedAt })}
<dl class="facts">
${concernedFact(maintenance)}
${windowFact(ctx, maintenance)}
${standingFact(ctx, maintenance)}
</dl></article>
`;
}
