import type { IncidentId } from '@candor/log';
import { relatedTo } from '../../model/related.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fact } from '../words/fact.ts';
import { apart } from '../words/feature-names.ts';

/** The incidents that this one is linked to, with what each is to it; nothing when it is linked to none. */
export function relatedFact(ctx: PageContext, { state }: ToldIncident): Markup | null {
  const related = relatedTo(ctx.model, state.id);
  if (related.length === 0) return null;
  const items = related.map(({ relation, incidentId, title }) => {
    const incident = incidentLink(ctx, incidentId, title);
    return markup`<li><span>${ctx.say(`incident.${relation}`, { incident })}</span></li>`;
  });
  return markup`
${fact(ctx.say('incident.related'), markup`<ul>${items}</ul>`, 'whole')}`;
}

/** The title of an incident as the way to its page. */
export function incidentLink(ctx: PageContext, id: IncidentId, title: string): Markup {
  return markup`<a href="${ctx.pages}/incidents/${id}">${apart(ctx, title)}</a>`;
}
