import { recurrenceIn } from '../../model/recurrence.ts';
import type { ToldIncident, ToldName } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { apart, featureLink } from '../words/feature-names.ts';

/**
 * "Third major disruption of Messages in 2026; previous: 5 March", with the way to that one; and where there are more, to
 * the page of the feature, which has them all. Nothing for the first. The year is named, so that the line stays true.
 */
export function recurrenceLine(ctx: PageContext, incident: ToldIncident): Markup | null {
  const told = recurrenceIn(ctx.model, incident);
  if (!told) return null;
  const { featureId, ordinal, year, previous } = told;
  const name: ToldName = incident.names.get(featureId) ?? { product: '', feature: featureId };
  const feature = apart(ctx, name.feature);
  const day = ctx.calendar.dayName(ctx.clock(previous.startedAt).iso);
  return markup`<p>${ctx.say('incident.recurrence', {
    ordinal,
    feature: ordinal > 2 ? featureLink(ctx, featureId, feature) : feature,
    year,
    previous: markup`<a href="${ctx.pages}/incidents/${previous.incidentId}">${day}</a>`,
  })}</p>`;
}
