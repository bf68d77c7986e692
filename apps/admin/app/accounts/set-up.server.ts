import { redirect } from '@remix-run/node';
import type { Handler } from '../asking/acting.server.ts';

/** Makes the first operator from the set-up link, and signs them in. */
export const setUp: Handler = async ({ api, fields }) => {
  const { token = '', name = '', email = '', password = '' } = fields;
  await api.ask.session.setUp.mutate({ token, name, email: email.trim(), password });
  const { ok } = await api.signIn({ email: email.trim(), password });
  return redirect(ok ? '/' : '/sign-in', 303);
};
