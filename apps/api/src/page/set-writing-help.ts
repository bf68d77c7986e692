import { decideWritingHelp, PAGE_STREAM, SetWritingHelp } from '@candor/record';
import { loadWritingHelp } from '@candor/store';
import { RuleId } from '@candor/wording';
import { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const SetWritingHelpInput = SetWritingHelp.extend({
  off: SetWritingHelp.shape.off.pipe(z.array(RuleId)),
  commandId: CommandId,
});

/** Sets which rules of the writing help are switched off. Readers see nothing of it. */
export function setWritingHelp(acting: Acting, input: z.infer<typeof SetWritingHelpInput>): Promise<Said> {
  return execute(acting, { type: 'SetWritingHelp', input }, async ({ tx, at, append }) =>
    said(await append(PAGE_STREAM, decideWritingHelp(await loadWritingHelp(tx), input, at))),
  );
}
