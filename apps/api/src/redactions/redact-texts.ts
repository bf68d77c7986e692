import { decideRedaction, keyOfPlace, REDACTIONS_STREAM, RedactTexts } from '@candor/record';
import { destroyTexts } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';
import { logTextOf, textsAt } from './places.ts';

export const RedactTextsInput = RedactTexts.extend({ commandId: CommandId });

/**
 * Destroys texts for good, wherever in its stream each was left as it is, and says so in the record where readers saw one. Durable when it answers; the published
 * files follow, and then the database's files are written anew (`startRewriting`).
 */
export function redactTexts(acting: Acting, input: z.infer<typeof RedactTextsInput>): Promise<Said> {
  return execute(acting, { type: 'RedactTexts', input }, async ({ tx, at, append }) => {
    const found = (await textsAt(tx, input.texts)).map(logTextOf);
    const asked = new Set(input.texts.map(keyOfPlace));
    const others = found
      .map(({ sequence, text: { hash } }) => ({ sequence, hash }))
      .filter((it) => !asked.has(keyOfPlace(it)));
    const texts = [...input.texts, ...others];
    const recorded = await append(REDACTIONS_STREAM, decideRedaction(found, { ...input, texts }, at));
    await destroyTexts(tx, texts);
    return said(recorded);
  });
}
