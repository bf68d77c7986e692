import { decideRedaction, REDACTIONS_STREAM, RedactTexts } from '@candor/record';
import { destroyTexts } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';
import { logTextOf, textsAt } from './places.ts';

export const RedactTextsInput = RedactTexts.extend({ commandId: CommandId });

/**
 * Destroys texts for good, and says so in the record where readers saw one of them. Durable when it answers; the published
 * files follow, and then the database's files are written anew (`startRewriting`).
 */
export function redactTexts(acting: Acting, input: z.infer<typeof RedactTextsInput>): Promise<Said> {
  return execute(acting, { type: 'RedactTexts', input }, async ({ tx, at, append }) => {
    const found = (await textsAt(tx, input.texts)).map(logTextOf);
    const events = decideRedaction(found, input, at);
    const recorded = await append(REDACTIONS_STREAM, events);
    await destroyTexts(tx, input.texts);
    return said(recorded);
  });
}
