import { findOperator, removeOperator as remove, removeLinksMadeBy } from '@candor/store';
import { z } from 'zod';
import { difference } from '../audit/difference.ts';
import { CommandId } from '../commands/command-id.ts';
import { OpaqueId } from '../commands/opaque-id.ts';
import type { Admin } from './change-access.ts';
import { changeAccess } from './change-access.ts';
import { keepAnAdmin } from './keep-an-admin.ts';
import { operatorNotFound } from './refusals.ts';

export const RemoveOperatorInput = z.object({ commandId: CommandId, operatorId: OpaqueId });
export const OperatorRemoved = z.object({ name: z.string() });

/**
 * Removes an operator. Their sign-ins end at once, and so do the invitations and links that they made: nobody leaves a way
 * back for themselves. What they did stays in the log, under their id. Throws `operator-not-found`, `last-admin`.
 */
export function removeOperator(
  admin: Admin,
  input: z.infer<typeof RemoveOperatorInput>,
): Promise<z.infer<typeof OperatorRemoved>> {
  return changeAccess(admin, { type: 'RemoveOperator', input }, async ({ tx, changed }) => {
    const operator = await findOperator(tx, input.operatorId);
    if (!operator) throw operatorNotFound();
    await keepAnAdmin(tx, operator);
    await remove(tx, operator.id);
    const linksEnded = await removeLinksMadeBy(tx, operator.id);
    const { id, name, email, role } = operator;
    const { before, after } = difference({ name, email, role }, null);
    changed({ subject: `operator/${id}`, subjectName: name, before, after: { ...after, linksEnded } });
    return { name };
  });
}
