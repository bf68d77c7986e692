import { ChangePageLooks, decideLooks, PAGE_STREAM } from '@candor/record';
import { loadLooks } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const ChangePageLooksInput = ChangePageLooks.extend({ commandId: CommandId });

/** Changes how the page looks; every page is rendered anew. */
export function changePageLooks(acting: Acting, input: z.infer<typeof ChangePageLooksInput>): Promise<Said> {
  return execute(acting, { type: 'ChangePageLooks', input }, async ({ tx, at, append }) =>
    said(await append(PAGE_STREAM, decideLooks(await loadLooks(tx), input, at))),
  );
}
