import { decidePublication, PublishPostmortem, postmortemStream } from '@candor/incidents';
import { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';
import { loadPublication } from './load-publication.ts';

export const PublishPostmortemInput = PublishPostmortem.extend({ commandId: CommandId });

export const PublishedPostmortemAnswer = Said.extend({ revision: z.number().int() });

/** Publishes what `previewPostmortem` showed: durable when it answers, on the page a moment later. */
export function publishPostmortem(
  acting: Acting,
  input: z.infer<typeof PublishPostmortemInput>,
): Promise<z.infer<typeof PublishedPostmortemAnswer>> {
  return execute(acting, { type: 'PublishPostmortem', input }, async ({ tx, at, append }) => {
    const publication = await loadPublication(tx, input);
    const events = decidePublication(publication.draft, input, { ...at, ...publication });
    const recorded = await append(postmortemStream(input.incidentId), events);
    return { ...said(recorded), revision: publication.draft.revisions.length + 1 };
  });
}
