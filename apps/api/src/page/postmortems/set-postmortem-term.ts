import { decidePostmortemTerm, PAGE_STREAM, SetPostmortemTerm } from '@candor/record';
import { loadPostmortemTerm } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../../commands/command-id.ts';
import { CommandId } from '../../commands/command-id.ts';
import type { Acting } from '../../commands/execute.ts';
import { execute, said } from '../../commands/execute.ts';

export const SetPostmortemTermInput = SetPostmortemTerm.extend({ commandId: CommandId });

/** Sets within how many working days postmortems are promised from now on. */
export function setPostmortemTerm(acting: Acting, input: z.infer<typeof SetPostmortemTermInput>): Promise<Said> {
  return execute(acting, { type: 'SetPostmortemTerm', input }, async ({ tx, at, append }) =>
    said(await append(PAGE_STREAM, decidePostmortemTerm(await loadPostmortemTerm(tx), input, at))),
  );
}
