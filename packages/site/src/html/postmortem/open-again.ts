import { isOpen } from '@candor/incidents';
import type { Head } from '@candor/record';
import { turnedLast } from '../../model/changes.ts';
import { commitmentsOf, newestOfCommitment } from '../../model/commitments/told-commitment.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { ToldPostmortem, ToldRevision } from '../../model/told-postmortem.ts';
import { newestRevision } from '../../model/told-postmortem.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** That the incident goes on again since the revision in force was published; nothing on the ones before it. */
export function openAgain(ctx: PageContext, postmortem: ToldPostmortem, revision: ToldRevision): Markup | null {
  const incident = ctx.model.incidents.get(revision.incidentId);
  if (revision !== newestRevision(postmortem) || !incident || !isOpen(incident.state)) return null;
  const now = markup`<a href="${ctx.pages}/incidents/${revision.incidentId}">${ctx.say('postmortem.read-now')}</a>`;
  return markup`
<p><strong>${ctx.say('postmortem.open-again', { now })}</strong></p>`;
}

/**
 * What the pages of the revision in force go up to: itself, the update by which its incident opened or ended later, or what
 * was told of a commitment.
 */
export function headsOf(model: SiteModel, newest: ToldRevision): Head[] {
  const incident = model.incidents.get(newest.incidentId);
  const turned = incident && turnedLast(incident);
  return [newest, ...(turned ? [turned] : []), ...commitmentsOf(model, newest.incidentId).map(newestOfCommitment)];
}
