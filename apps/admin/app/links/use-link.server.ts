import { redirect } from '@remix-run/node';
import type { Handler } from '../asking/acting.server.ts';

/** Makes an operator from an invitation, and signs them in. */
export const acceptInvitation: Handler = async ({ api, fields }) => {
  const { token = '', name = '', password = '' } = fields;
  const { email } = await api.ask.session.acceptInvitation.mutate({ token, name, password });
  return signedIn(await api.signIn({ email, password }));
};

/** Sets a new password from a link, and signs its operator in. */
export const setNewPassword: Handler = async ({ api, fields }) => {
  const { token = '', password = '' } = fields;
  const { email } = await api.ask.session.usePasswordLink.mutate({ token, password });
  return signedIn(await api.signIn({ email, password }));
};

function signedIn({ ok }: { readonly ok: boolean }): Response {
  return redirect(ok ? '/' : '/sign-in', 303);
}
