import { Role } from '@candor/log';
import { findOperator, removeLinksMadeBy, setOperatorRole } from '@candor/store';
import { z } from 'zod';
import { CommandId } from '../commands/command-id.ts';
import { OpaqueId } from '../commands/opaque-id.ts';
import type { Admin } from './change-access.ts';
import { changeAccess } from './change-access.ts';
import { keepAnAdmin } from './keep-an-admin.ts';
import { operatorNotFound } from './refusals.ts';

export const ChangeRoleInput = z.object({ commandId: CommandId, operatorId: OpaqueId, role: Role });
export const RoleChanged = z.object({ name: z.string(), role: Role });

/**
 * Changes what an operator may do, from their next request on. With the role of an admin end the invitations and links
 * that they made. Throws `operator-not-found`, `last-admin`.
 */
export function changeRole(admin: Admin, input: z.infer<typeof ChangeRoleInput>): Promise<z.infer<typeof RoleChanged>> {
  return changeAccess(admin, { type: 'ChangeRole', input }, async ({ tx, changed }) => {
    const { operatorId: id, role } = input;
    const operator = await findOperator(tx, id);
    if (!operator) throw operatorNotFound();
    if (role !== 'admin') await keepAnAdmin(tx, operator);
    await setOperatorRole(tx, { id, role, now: admin.realNow() });
    const linksEnded = role === 'admin' ? 0 : await removeLinksMadeBy(tx, id);
    const subject = { subject: `operator/${id}`, subjectName: operator.name };
    const after = { role, ...(linksEnded > 0 ? { linksEnded } : {}) };
    changed({ ...subject, before: { role: operator.role }, after });
    return { name: operator.name, role };
  });
}
