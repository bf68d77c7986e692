import { decidePostmortemApprovals, PAGE_STREAM, SetPostmortemApprovals } from '@candor/record';
import { loadPostmortemApprovals } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../../commands/command-id.ts';
import { CommandId } from '../../commands/command-id.ts';
import type { Acting } from '../../commands/execute.ts';
import { execute, said } from '../../commands/execute.ts';

export const SetPostmortemApprovalsInput = SetPostmortemApprovals.extend({ commandId: CommandId });

/** Sets how many approvals publishing a postmortem takes from now on. Readers see nothing of it. */
export function setPostmortemApprovals(
  acting: Acting,
  input: z.infer<typeof SetPostmortemApprovalsInput>,
): Promise<Said> {
  return execute(acting, { type: 'SetPostmortemApprovals', input }, async ({ tx, at, append }) =>
    said(await append(PAGE_STREAM, decidePostmortemApprovals(await loadPostmortemApprovals(tx), input, at))),
  );
}
