import { ChangePageLanguages, decideLanguages, PAGE_STREAM } from '@candor/record';
import { loadLanguages } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const ChangePageLanguagesInput = ChangePageLanguages.extend({ commandId: CommandId });

/** Changes which languages pages are written in; every page is rendered anew, and those of other languages go. */
export function changePageLanguages(acting: Acting, input: z.infer<typeof ChangePageLanguagesInput>): Promise<Said> {
  return execute(acting, { type: 'ChangePageLanguages', input }, async ({ tx, at, append }) =>
    said(await append(PAGE_STREAM, decideLanguages(await loadLanguages(tx), input, at))),
  );
}
