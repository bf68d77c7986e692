import { DomainError, Label, Role } from '@candor/log';
import { addOperator, findInvitation, findOperatorByEmail, putAudit, removeInvitation } from '@candor/store';
import { z } from 'zod';
import type { From } from '../audit/from.ts';
import { noteOf } from '../audit/note-act.ts';
import { whoIs } from '../audit/who.ts';
import { hashKey } from '../auth/principal.ts';
import type { Services } from '../context.ts';
import { operatorExists } from '../team/refusals.ts';
import { LinkUsed, NewPassword, Token } from './password.ts';

export const ReadInvitationInput = z.object({ token: Token });
export const InvitationView = z.object({ email: z.string(), role: Role });
export const InvitationAccepted = LinkUsed.extend({ operatorId: z.string() });
export const AcceptInvitationInput = z.object({ token: Token, name: Label, password: NewPassword });

/** Whom an invitation is for. Throws `invitation-invalid`. */
export async function readInvitation(
  { store, realNow }: Services,
  { token }: z.infer<typeof ReadInvitationInput>,
): Promise<z.infer<typeof InvitationView>> {
  const invitation = await findInvitation(store.reader, { tokenHash: hashKey(token), now: realNow() });
  if (!invitation) throw invitationInvalid();
  return invitation;
}

/** Makes an operator of whoever was invited. The link works once. Throws `invitation-invalid`, `operator-exists`. */
export async function acceptInvitation(
  services: Services & { readonly from: From },
  { token, name, ...input }: z.infer<typeof AcceptInvitationInput>,
): Promise<z.infer<typeof InvitationAccepted>> {
  const { store, auth, realNow, newId, from } = services;
  const { password } = await auth.$context;
  const link = { tokenHash: hashKey(token), now: realNow() };
  // Asked before the password is hashed, which is slow on purpose: a stranger must not keep the api busy with it.
  if (!(await findInvitation(store.reader, link))) throw invitationInvalid();
  const passwordHash = await password.hash(input.password);
  return store.transaction(async (tx) => {
    const invitation = await findInvitation(tx, link);
    if (!invitation) throw invitationInvalid();
    const { email, role } = invitation;
    if (await findOperatorByEmail(tx, email)) throw operatorExists();
    await removeInvitation(tx, invitation.id);
    const operator = { id: newId(), name, email, role };
    await addOperator(tx, { ...operator, passwordHash, now: link.now });
    const subject = { subject: `operator/${operator.id}`, subjectName: name };
    const act = { act: 'AcceptInvitation', refused: false, ...subject, after: { name, email, role } };
    await putAudit(tx, noteOf(services, whoIs({ kind: 'operator', ...operator }, from), act));
    return { operatorId: operator.id, email };
  });
}

function invitationInvalid(): DomainError {
  return new DomainError({
    kind: 'forbidden',
    code: 'invitation-invalid',
    message:
      'This invitation was used, was taken back, or has run out. If it was you who used it, sign in. Otherwise ask for a new one.',
  });
}
