import { DomainError } from '@candor/log';
import type { Operator, Reader } from '@candor/store';
import { endSignIns, findOperator, findPasswordLink, putAudit, removePasswordLink, setPassword } from '@candor/store';
import { z } from 'zod';
import type { From } from '../audit/from.ts';
import { noteOf } from '../audit/note-act.ts';
import { whoIs } from '../audit/who.ts';
import { hashKey } from '../auth/principal.ts';
import type { Services } from '../context.ts';
import type { LinkUsed } from './password.ts';
import { NewPassword, Token } from './password.ts';

export const ReadPasswordLinkInput = z.object({ token: Token });
export const SetPasswordInput = z.object({ token: Token, password: NewPassword });

/** Whose password a link sets. Throws `password-link-invalid`. */
export async function readPasswordLink(
  { store, realNow }: Services,
  { token }: z.infer<typeof ReadPasswordLinkInput>,
): Promise<z.infer<typeof LinkUsed>> {
  return operatorOfLink(store.reader, { tokenHash: hashKey(token), now: realNow() });
}

/** Sets a new password and ends every sign-in of its operator. The link works once. Throws `password-link-invalid`. */
export async function usePasswordLink(
  services: Services & { readonly from: From },
  input: z.infer<typeof SetPasswordInput>,
): Promise<z.infer<typeof LinkUsed>> {
  const { store, auth, realNow, from } = services;
  const { password } = await auth.$context;
  const link = { tokenHash: hashKey(input.token), now: realNow() };
  // Asked before the password is hashed, which is slow on purpose: a stranger must not keep the api busy with it.
  await operatorOfLink(store.reader, link);
  const passwordHash = await password.hash(input.password);
  return store.transaction(async (tx) => {
    const operator = await operatorOfLink(tx, link);
    const { id, name, email } = operator;
    await removePasswordLink(tx, id);
    await setPassword(tx, { id, passwordHash, now: realNow() });
    const ended = await endSignIns(tx, { operatorId: id });
    const subject = { subject: `operator/${id}`, subjectName: name };
    const act = { act: 'SetPassword', refused: false, ...subject, after: { signInsEnded: ended } };
    await putAudit(tx, noteOf(services, whoIs({ kind: 'operator', ...operator }, from), act));
    return { email };
  });
}

async function operatorOfLink(reader: Reader, link: Parameters<typeof findPasswordLink>[1]): Promise<Operator> {
  const found = await findPasswordLink(reader, link);
  const operator = found && (await findOperator(reader, found.operatorId));
  if (!operator) throw passwordLinkInvalid();
  return operator;
}

function passwordLinkInvalid(): DomainError {
  return new DomainError({
    kind: 'forbidden',
    code: 'password-link-invalid',
    message: 'This link was used, was replaced, or has run out. Ask an admin for a new one.',
  });
}
