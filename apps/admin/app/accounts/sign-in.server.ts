import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Handler } from '../asking/acting.server.ts';
import { Invalid, parsed } from '../forms/sent/problems.ts';
import { safePath } from './safe-path.ts';
import { whyNotSignedIn } from './why-not-signed-in.ts';

const SignIn = z.object({
  email: z.email('Give your e-mail address.').max(320, 'This is too long for an e-mail address.'),
  password: z.string().min(1, 'Give your password.').max(1_000, 'This is too long for a password.'),
});

/** Signs an operator in and leads to where they wanted to go. */
export const signIn: Handler = async ({ api, fields, adminUrl }) => {
  const answer = await api.signIn(parsed(SignIn, { ...fields, email: fields.email?.trim() }));
  if (answer.ok) return redirect(safePath(fields.to), 303);
  throw new Invalid([{ field: null, message: whyNotSignedIn(answer, adminUrl) }]);
};
