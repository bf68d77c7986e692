import { decidePublication, PublishPostmortem, postmortemStream } from '@candor/incidents';
import type { Tx } from '@candor/store';
import { logSize } from '@candor/store';
import { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';
import { leakProblem } from './lint/leaks.ts';
import type { Publication } from './load-publication.ts';
import { loadPublication } from './load-publication.ts';

export const PublishPostmortemInput = PublishPostmortem.extend({ commandId: CommandId });

export const PublishedPostmortemAnswer = Said.extend({ revision: z.number().int() });

/**
 * Publishes what `previewPostmortem` showed: durable when it answers, on the page a moment later. The document is made
 * before the append lock is taken, since a long one takes half a second; others append meanwhile.
 */
export async function publishPostmortem(
  acting: Acting,
  input: z.infer<typeof PublishPostmortemInput>,
): Promise<z.infer<typeof PublishedPostmortemAnswer>> {
  const made = await loadPublication(acting.store.reader, input);
  return execute(acting, { type: 'PublishPostmortem', input }, async ({ tx, at, append }) => {
    const publication = await stillSo(tx, made, input);
    const events = decidePublication(publication.draft, input, { ...at, ...publication });
    const leak = leakProblem(publication.leaks);
    if (leak) throw leak;
    const recorded = await append(postmortemStream(input.incidentId), events);
    return { ...said(recorded), revision: publication.draft.revisions.length + 1 };
  });
}

/** The publication that was made, or another one where anything was recorded since. */
async function stillSo(tx: Tx, made: Publication, input: PublishPostmortem): Promise<Publication> {
  return (await logSize(tx)) === made.logSize ? made : loadPublication(tx, input);
}
