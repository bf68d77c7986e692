import { DeclinePostmortem, declinePostmortem as decide, postmortemStream } from '@candor/incidents';
import { loadIncident, loadPostmortemDraft } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';
import { incidentNotFound } from '../incidents/reading/incident-not-found.ts';

export const DeclinePostmortemInput = DeclinePostmortem.extend({ commandId: CommandId });

/** Says in public that the promised postmortem of an incident will not come, and why. */
export function declinePostmortem(acting: Acting, input: z.infer<typeof DeclinePostmortemInput>): Promise<Said> {
  return execute(acting, { type: 'DeclinePostmortem', input }, async ({ tx, at, append }) => {
    const { incidentId } = input;
    if (!(await loadIncident(tx, incidentId))) throw incidentNotFound();
    return said(
      await append(postmortemStream(incidentId), decide(await loadPostmortemDraft(tx, incidentId), input, at)),
    );
  });
}
