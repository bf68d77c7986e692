import { DomainError } from '@candor/log';
import { removeInvitation } from '@candor/store';
import { z } from 'zod';
import { difference } from '../audit/difference.ts';
import { CommandId } from '../commands/command-id.ts';
import { OpaqueId } from '../commands/opaque-id.ts';
import type { Admin } from './change-access.ts';
import { changeAccess } from './change-access.ts';

export const RevokeInvitationInput = z.object({ commandId: CommandId, invitationId: OpaqueId });
export const InvitationRevoked = z.object({ email: z.string() });

/** Takes an invitation back: its link is worth nothing from then on. Throws `invitation-not-found`. */
export function revokeInvitation(
  admin: Admin,
  input: z.infer<typeof RevokeInvitationInput>,
): Promise<z.infer<typeof InvitationRevoked>> {
  return changeAccess(admin, { type: 'RevokeInvitation', input }, async ({ tx, changed }) => {
    const invitation = await removeInvitation(tx, input.invitationId);
    if (!invitation) throw invitationNotFound();
    const { id, email, role } = invitation;
    changed({ subject: `invitation/${id}`, subjectName: email, ...difference({ email, role }, null) });
    return { email };
  });
}

function invitationNotFound(): DomainError {
  return new DomainError({
    kind: 'not-found',
    code: 'invitation-not-found',
    message: 'This invitation was accepted or taken back already.',
  });
}
