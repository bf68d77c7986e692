import type { IncidentId } from '@candor/log';
import { inOrder } from '../../model/commitments/standing.ts';
import { commitmentsOf } from '../../model/commitments/told-commitment.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { postmortemAddress } from '../postmortem/addresses.ts';
import { LIST_ADDRESS, SECTION } from './addresses.ts';
import { commitmentRows } from './commitment-row.ts';
import { commitmentSummary } from './summary.ts';

/** What was committed to after an incident, as it stands now, for below its postmortem; nothing while that is nothing. */
export function commitmentSection(ctx: PageContext, id: IncidentId): Markup | null {
  const commitments = commitmentsOf(ctx.model, id);
  if (commitments.length === 0) return null;
  const { say } = ctx;
  return markup`
<section aria-labelledby="${SECTION}"><div class="lead"><h2 id="${SECTION}">${say('commitment.heading')}</h2>
<p>${say('commitment.as-it-stands')} ${wayToAllCommitments(ctx)}</p></div>
${commitmentRows(ctx, inOrder(commitments), 'beside')}</section>`;
}

/** How many there are and how they stand, with the way to them; nothing while there are none. */
export function wayToCommitments(ctx: PageContext, incidentId: IncidentId): Markup | null {
  const commitments = commitmentsOf(ctx.model, incidentId);
  if (commitments.length === 0) return null;
  const address = `${ctx.pages}${postmortemAddress({ incidentId })}#${SECTION}`;
  return markup`<a href="${address}">${commitmentSummary(ctx, commitments)}</a>`;
}

/** The way to all commitments; nothing before the first one. */
export function wayToAllCommitments({ model, pages, say }: PageContext): Markup | null {
  if (model.commitments.size === 0) return null;
  return markup`<a href="${pages}${LIST_ADDRESS}">${say('commitment.all')}</a>`;
}
