import { decidePostmortem, postmortemStream, SavePostmortemDraft } from '@candor/incidents';
import { loadIncident, loadPostmortemDraft } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';
import { incidentNotFound } from '../incidents/reading/incident-not-found.ts';

export const SavePostmortemDraftInput = SavePostmortemDraft.extend({ commandId: CommandId });

/** Saves what people wrote of a postmortem; readers see nothing of it. */
export function savePostmortemDraft(acting: Acting, input: z.infer<typeof SavePostmortemDraftInput>): Promise<Said> {
  return execute(acting, { type: 'SavePostmortemDraft', input }, async ({ tx, at, append }) => {
    if (!(await loadIncident(tx, input.incidentId))) throw incidentNotFound();
    const events = decidePostmortem(await loadPostmortemDraft(tx, input.incidentId), input, at);
    return said(await append(postmortemStream(input.incidentId), events));
  });
}
