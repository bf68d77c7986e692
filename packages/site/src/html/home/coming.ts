import { comingMaintenances } from '../../model/status-now.ts';
import { maintenanceRow } from '../maintenance/maintenance-row.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { daysBefore } from '../words/calendar.ts';
import { dayOf } from '../words/time-words.ts';

const DAYS = 30;
const SHOWN = 5;

/** The maintenances of the next thirty days, the next one first; of many the first five, and the way to the rest. */
export function coming(ctx: PageContext): Markup | null {
  const last = daysBefore(ctx.asOf.day, -DAYS);
  const all = comingMaintenances(ctx.model);
  const soon = all.slice(0, SHOWN).filter(({ state }) => dayOf(ctx.clock, state.plan.scheduledFor) <= last);
  if (soon.length === 0) return null;
  const more = all.length - soon.length;
  return markup`<section aria-labelledby="coming"><div class="bar"><h2 id="coming">${ctx.say('home.coming')}</h2><a href="${ctx.pages}/maintenance">${more > 0 ? ctx.say('home.more-coming', { count: more }) : ctx.say('maintenances.all')}</a></div>
<ul class="past">
${soon.map((maintenance) => maintenanceRow(ctx, { maintenance, level: 3 }))}</ul></section>
`;
}
