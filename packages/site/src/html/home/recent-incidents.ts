import { Instant } from '@candor/log';
import { resolvedSince } from '../../model/all-incidents/lately-resolved.ts';
import { openIncidents } from '../../model/status-now.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import { incidentRow } from '../history/incident-row.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { daysBefore } from '../words/calendar.ts';
import { dayOf } from '../words/time-words.ts';

const DAYS = 14;

/** The incidents that were resolved lately. */
export function recentIncidents(ctx: PageContext): Markup {
  const recent = recentlyResolved(ctx);
  const none = openIncidents(ctx.model).length > 0 ? 'home.no-other-incidents' : 'home.no-incidents';
  return markup`<section aria-labelledby="recent"><div class="bar"><h2 id="recent">${ctx.say('home.recent', { days: DAYS })}</h2><a href="${ctx.pages}/history">${ctx.say('home.all-history')}</a></div>
${
  recent.length === 0
    ? markup`<p class="calm">${ctx.say(none, { days: DAYS })}</p>`
    : markup`<ul class="past">
${recent.map((incident) => incidentRow(ctx, { incident, level: 3 }))}</ul>`
}</section>`;
}

function recentlyResolved({ model, asOf, clock }: PageContext): ToldIncident[] {
  const first = daysBefore(asOf.day, DAYS - 1);
  // No clock is a whole day from UTC's.
  const since = Instant.parse(`${daysBefore(first, 1)}T00:00Z`);
  return resolvedSince(model, since).filter(
    ({ state }) => state.resolvedAt !== null && dayOf(clock, state.resolvedAt) >= first,
  );
}
