import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Handler } from '../asking/acting.server.ts';
import { Invalid, parsed } from '../forms/problems.ts';
import { safePath } from './safe-path.ts';

const SignIn = z.object({
  email: z.email('Give your e-mail address.').max(320, 'This is too long for an e-mail address.'),
  password: z.string().min(1, 'Give your password.').max(1_000, 'This is too long for a password.'),
});

/** Signs an operator in and leads to where they wanted to go. */
export const signIn: Handler = async ({ api, fields }) => {
  const { ok, status, message } = await api.signIn(parsed(SignIn, { ...fields, email: fields.email?.trim() }));
  if (ok) return redirect(safePath(fields.to), 303);
  throw new Invalid([{ field: null, message: whyNot(status, message) }]);
};

function whyNot(status: number, message: string | null): string {
  if (status === 401) return 'The e-mail address or the password is wrong.';
  if (status === 403) return 'The console is open at another address than its own. Open it at CANDOR_ADMIN_URL.';
  return message ?? 'Signing in did not work. Try again.';
}
