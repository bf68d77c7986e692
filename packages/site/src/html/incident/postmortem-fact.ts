import { isOpen } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import type { ToldIncident, ToldPublication } from '../../model/told-incident.ts';
import { wayToCommitments } from '../commitments/beside-postmortem.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { postmortemAddress } from '../postmortem/addresses.ts';
import { fact } from '../words/fact.ts';
import { saidWithin } from '../words/removed.ts';
import { dateTimeWithYear } from '../words/time-words.ts';

/** The way to the postmortem of an incident, by when it is promised, or that there will be none; else nothing. */
export function postmortemFact(ctx: PageContext, incident: ToldIncident): Markup | null {
  const words = postmortemWords(ctx, incident);
  return (
    words &&
    markup`
${fact(ctx.say('incident.postmortem'), words, 'whole')}`
  );
}

function postmortemWords(ctx: PageContext, incident: ToldIncident): Markup | null {
  const { id: incidentId } = incident.state;
  if (ctx.model.postmortems.has(incidentId)) {
    const address = `${ctx.pages}${postmortemAddress({ incidentId })}`;
    const commitments = wayToCommitments(ctx, incidentId);
    return markup`<a href="${address}">${ctx.say('incident.read-postmortem')}</a>${commitments && markup` <small>${commitments}</small>`}`;
  }
  const said = incident.moments.findLast(({ kind }) => kind.startsWith('postmortem-'));
  if (said?.kind === 'postmortem-declined')
    return markup`${ctx.say('incident.no-postmortem')} <small>${saidWithin(ctx, said.reason)}</small>`;
  // While the incident is open again the promise rests.
  if (!said || !('due' in said) || isOpen(incident.state)) return null;
  const time = dateTimeWithYear(ctx, said.due);
  if (said.kind === 'postmortem-late') return ctx.say('incident.postmortem-late', { time });
  return markup`${ctx.say('incident.postmortem-by', { time })}<span data-until="${said.due}"></span>`;
}

/** That it was published, or revised, with the way to just that revision. */
export function publication(ctx: PageContext, incidentId: IncidentId, { revision }: ToldPublication): Markup {
  const address = `${ctx.pages}${postmortemAddress({ incidentId }, revision)}`;
  const words = revision === 1 ? ctx.say('timeline.the-postmortem') : ctx.say('timeline.the-revision', { revision });
  return markup`<p>${ctx.say('timeline.read-postmortem', { postmortem: markup`<a href="${address}">${words}</a>` })}</p>`;
}
