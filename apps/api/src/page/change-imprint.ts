import { ChangeImprint, decideImprint, PAGE_STREAM } from '@candor/record';
import { loadImprint } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const ChangeImprintInput = ChangeImprint.extend({ commandId: CommandId });

/** Changes what the page says of who runs it. */
export function changeImprint(acting: Acting, input: z.infer<typeof ChangeImprintInput>): Promise<Said> {
  return execute(acting, { type: 'ChangeImprint', input }, async ({ tx, at, append }) =>
    said(await append(PAGE_STREAM, decideImprint(await loadImprint(tx), input, at))),
  );
}
