import { addMilliseconds, Instant } from '@candor/log';
import { findOperator, putPasswordLink } from '@candor/store';
import { z } from 'zod';
import { hashKey } from '../auth/principal.ts';
import { CommandId } from '../commands/command-id.ts';
import { OpaqueId } from '../commands/opaque-id.ts';
import { noLongerThan } from '../keys/end-of.ts';
import { secretFor } from '../random.ts';
import type { Admin } from './change-access.ts';
import { changeAccess } from './change-access.ts';
import { operatorNotFound } from './refusals.ts';

const LASTS_MS = 24 * 60 * 60 * 1000;

export const OfferPasswordLinkInput = z.object({ commandId: CommandId, operatorId: OpaqueId });

/** A link by which an operator sets a new password. */
export const PasswordLinkOffered = z.object({
  name: z.string(),
  expiresAt: Instant,
  /** Null when the link was shown before and cannot be shown again. */
  link: z.string().nullable(),
});

/**
 * Makes a link to hand to an operator who lost their password; an earlier one ends. Their password and their sign-ins
 * stay as they are until the link is used. One that a key made ends with the key. Throws `operator-not-found`.
 */
export async function offerPasswordLink(
  admin: Admin,
  input: z.infer<typeof OfferPasswordLinkInput>,
): Promise<z.infer<typeof PasswordLinkOffered>> {
  const { commandId, operatorId } = input;
  const token = secretFor(commandId);
  const { tokenHash, ...kept } = await changeAccess(
    admin,
    { type: 'OfferPasswordLink', input },
    async ({ tx, changed }) => {
      const operator = await findOperator(tx, operatorId);
      if (!operator) throw operatorNotFound();
      const [createdAt, tokenHash] = [admin.realNow(), hashKey(token)];
      const expiresAt = await noLongerThan(tx, admin.principal, addMilliseconds(createdAt, LASTS_MS));
      await putPasswordLink(tx, { operatorId, madeBy: admin.principal.id, createdAt, expiresAt, tokenHash });
      const subject = { subject: `operator/${operatorId}`, subjectName: operator.name };
      changed({ ...subject, before: null, after: { expiresAt } });
      return { name: operator.name, expiresAt, tokenHash };
    },
  );
  const isKnown = tokenHash === hashKey(token);
  return { ...kept, link: isKnown ? `${admin.adminUrl}/new-password?token=${token}` : null };
}
