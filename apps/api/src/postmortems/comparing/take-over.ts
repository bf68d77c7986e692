import { ActionItemFields, decideTakeOver, postmortemStream, SavePostmortemDraft } from '@candor/incidents';
import { ActionItemId, DomainError, IncidentId } from '@candor/log';
import type { Tx } from '@candor/store';
import { logSize } from '@candor/store';
import { z } from 'zod';
import type { Said } from '../../commands/command-id.ts';
import { CommandId } from '../../commands/command-id.ts';
import type { Acting } from '../../commands/execute.ts';
import { execute, said } from '../../commands/execute.ts';
import { BroughtFile } from './brought-file.ts';
import type { LoadedComparison } from './load-comparison.ts';
import { loadComparison } from './load-comparison.ts';

export const TakeOverInput = z.object({
  incidentId: IncidentId,
  file: BroughtFile,
  /** The digest of the comparison that was looked at: nobody saves what they did not see. */
  seen: z.string().regex(/^[0-9a-f]{64}$/, 'The digest of the comparison that was shown is 64 hex digits.'),
  commandId: CommandId,
});
type TakeOver = z.infer<typeof TakeOverInput>;

/**
 * Saves what `comparePostmortemFile` showed: the words and each action item, or nothing. Compared before the append lock is
 * taken, since that takes a while. Throws as `loadComparison` and `decideTakeOver`, and `newer-comparison` where something
 * else would change by now.
 */
export async function takeOver(acting: Acting, input: TakeOver): Promise<Said> {
  const made = await loadComparison(acting.store.reader, input);
  return execute(acting, { type: 'TakeOverPostmortem', input }, async ({ tx, at, append }) => {
    const compared = await stillSo(tx, made, input);
    if (compared.seen !== input.seen) throw newerComparison();
    const items = itemsOf(compared, acting.newId);
    const events = decideTakeOver(compared.draft, { words: wordsOf(compared), items }, at);
    return said(await append(postmortemStream(input.incidentId), events));
  });
}

/** The comparison that was made, or another one where anything was recorded since. */
async function stillSo(tx: Tx, made: LoadedComparison, input: TakeOver): Promise<LoadedComparison> {
  return (await logSize(tx)) === made.logSize ? made : loadComparison(tx, input);
}

/** What cannot be kept was refused when it was compared. */
function wordsOf({ incidentId, words }: LoadedComparison): SavePostmortemDraft | null {
  return words && SavePostmortemDraft.parse({ ...words, incidentId });
}

function itemsOf({ incidentId, items }: LoadedComparison, newId: () => string) {
  return items.flatMap(({ id, fields }) => {
    if (!fields) return [];
    const item = { incidentId, ...ActionItemFields.parse(fields) };
    return id === null
      ? ({ ...item, type: 'AddActionItem', itemId: ActionItemId.parse(newId()) } as const)
      : ({ ...item, type: 'ChangeActionItem', itemId: id } as const);
  });
}

function newerComparison(): DomainError {
  return new DomainError({
    kind: 'conflict',
    code: 'newer-comparison',
    message:
      'The comparison is not the one that you looked at: the file or the postmortem changed since. Nothing was saved. ' +
      'Compare again, then save.',
  });
}
