import type { ReviewCommand } from '@candor/incidents';
import { decideReview, postmortemStream } from '@candor/incidents';
import { loadIncident, loadPostmortemDraft } from '@candor/store';
import type { Said } from '../../commands/command-id.ts';
import type { Acting } from '../../commands/execute.ts';
import { execute, said } from '../../commands/execute.ts';
import { incidentNotFound } from '../../incidents/reading/incident-not-found.ts';

/** Notes what somebody says of a draft; readers see nothing of it. Throws `incident-not-found`, and as `decideReview`. */
export function review<Type extends ReviewCommand['type']>(
  acting: Acting,
  type: Type,
  input: Omit<Extract<ReviewCommand, { type: Type }>, 'type'> & { readonly commandId: string },
): Promise<Said> {
  return execute(acting, { type, input }, async ({ tx, at, append }) => {
    const { incidentId } = input;
    if (!(await loadIncident(tx, incidentId))) throw incidentNotFound();
    const command = { type, ...input } as ReviewCommand;
    const events = decideReview(await loadPostmortemDraft(tx, incidentId), command, { ...at, by: acting.actor.id });
    return said(await append(postmortemStream(incidentId), events));
  });
}
