import { addMilliseconds, Instant, Role } from '@candor/log';
import { findOperatorByEmail, putInvitation } from '@candor/store';
import { z } from 'zod';
import { hashKey } from '../auth/principal.ts';
import { CommandId } from '../commands/command-id.ts';
import { noLongerThan } from '../keys/end-of.ts';
import { secretFor } from '../random.ts';
import type { Admin } from './change-access.ts';
import { changeAccess } from './change-access.ts';
import { Email } from './email.ts';
import { operatorExists } from './refusals.ts';

const LASTS_MS = 7 * 24 * 60 * 60 * 1000;

export const InviteInput = z.object({ commandId: CommandId, email: Email, role: Role });

/** An invitation, with the link to hand over. */
export const Invited = z.object({
  invitationId: z.string(),
  expiresAt: Instant,
  /** Null when the link was shown before and cannot be shown again. */
  link: z.string().nullable(),
});

/** Invites somebody to become an operator. The link is shown in this answer alone; nobody is sent it. One that a key made ends with the key. */
export async function invite(admin: Admin, input: z.infer<typeof InviteInput>): Promise<z.infer<typeof Invited>> {
  const { commandId, email, role } = input;
  const token = secretFor(commandId);
  const { tokenHash, ...kept } = await changeAccess(admin, { type: 'Invite', input }, async ({ tx, changed }) => {
    if (await findOperatorByEmail(tx, email)) throw operatorExists();
    const [id, createdAt, tokenHash] = [admin.newId(), admin.realNow(), hashKey(token)];
    const expiresAt = await noLongerThan(tx, admin.principal, addMilliseconds(createdAt, LASTS_MS));
    const invited = { email, role, expiresAt };
    await putInvitation(tx, { id, ...invited, madeBy: admin.principal.id, createdAt, tokenHash });
    changed({ subject: `invitation/${id}`, subjectName: email, before: null, after: invited });
    return { invitationId: id, expiresAt: invited.expiresAt, tokenHash };
  });
  const isKnown = tokenHash === hashKey(token);
  return { ...kept, link: isKnown ? `${admin.adminUrl}/invitation?token=${token}` : null };
}
