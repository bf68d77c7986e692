import { endSignIns as end, findOperator } from '@candor/store';
import { z } from 'zod';
import { CommandId } from '../commands/command-id.ts';
import type { Asking, Work } from '../commands/execute.ts';
import { executeOutsideLog } from '../commands/execute.ts';
import { OpaqueId } from '../commands/opaque-id.ts';
import type { Admin } from '../team/change-access.ts';
import { changeAccess } from '../team/change-access.ts';
import { operatorNotFound } from '../team/refusals.ts';

/** One sign-in, or, without naming one, all (of one's own: all but the one that asks). */
export const EndOwnSignInsInput = z.object({ commandId: CommandId, signInId: OpaqueId.nullable() });
export const EndSignInsInput = EndOwnSignInsInput.extend({ operatorId: OpaqueId });

/** How many ended; none is no trouble, as they may have ended by themselves. */
export const SignInsEnded = z.object({ ended: z.number().int() });
type Ended = z.infer<typeof SignInsEnded>;

/** Ends sign-ins of one's own: one, or all but the one that asks. */
export function endOwnSignIns(asking: Asking, input: z.infer<typeof EndOwnSignInsInput>): Promise<Ended> {
  const { principal } = asking;
  const which = input.signInId === null ? { except: principal.signInId } : { id: input.signInId };
  return executeOutsideLog(asking, { type: 'EndOwnSignIns', input }, (work) =>
    endOf(work, { name: principal.name, operatorId: principal.id, ...which }),
  );
}

/** Ends one or all sign-ins of an operator. Throws `operator-not-found`. */
export function endSignIns(admin: Admin, input: z.infer<typeof EndSignInsInput>): Promise<Ended> {
  const { operatorId, signInId } = input;
  return changeAccess(admin, { type: 'EndSignIns', input }, async (work) => {
    const operator = await findOperator(work.tx, operatorId);
    if (!operator) throw operatorNotFound();
    return endOf(work, { name: operator.name, operatorId, ...(signInId === null ? {} : { id: signInId }) });
  });
}

async function endOf(
  { tx, changed }: Pick<Work, 'tx' | 'changed'>,
  { name, ...which }: Parameters<typeof end>[1] & { readonly operatorId: string; readonly name: string },
): Promise<Ended> {
  const ended = await end(tx, which);
  const after = { signInsEnded: ended };
  changed({ subject: `operator/${which.operatorId}`, subjectName: name, before: null, after });
  return { ended };
}
