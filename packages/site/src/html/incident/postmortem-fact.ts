import type { IncidentId } from '@candor/log';
import type { ToldPublication } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { postmortemAddress } from '../postmortem/addresses.ts';
import { fact } from '../words/fact.ts';

/** The way to the postmortem of an incident; nothing while none is published. */
export function postmortemFact(ctx: PageContext, incidentId: IncidentId): Markup | null {
  if (!ctx.model.postmortems.has(incidentId)) return null;
  const address = `${ctx.pages}${postmortemAddress({ incidentId })}`;
  return markup`
${fact(ctx.say('incident.postmortem'), markup`<a href="${address}">${ctx.say('incident.read-postmortem')}</a>`, 'whole')}`;
}

/** That it was published, or revised, with the way to just that revision. */
export function publication(ctx: PageContext, incidentId: IncidentId, { revision }: ToldPublication): Markup {
  const address = `${ctx.pages}${postmortemAddress({ incidentId }, revision)}`;
  const words = revision === 1 ? ctx.say('timeline.the-postmortem') : ctx.say('timeline.the-revision', { revision });
  return markup`<p>${ctx.say('timeline.read-postmortem', { postmortem: markup`<a href="${address}">${words}</a>` })}</p>`;
}
