import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Handler } from '../asking/acting.server.ts';
import { Invalid, parsed } from '../forms/sent/problems.ts';

const ChangePassword = z.object({
  currentPassword: z.string().min(1, 'Give your current password.').max(1_000, 'This is too long for a password.'),
  newPassword: z
    .string()
    .min(12, 'Choose a password of at least 12 characters.')
    .max(128, 'Choose a password of at most 128 characters.'),
});

/** Changes the operator's password and ends their other sign-ins. */
export const changePassword: Handler = async ({ api, fields }) => {
  const { ok, status, message } = await api.changePassword(parsed(ChangePassword, fields));
  if (ok) return redirect('/account?changed', 303);
  const isWrong = status === 400 || status === 401;
  throw new Invalid([
    isWrong
      ? { field: 'currentPassword', message: 'This is not your current password.' }
      : { field: null, message: message ?? 'The password was not changed. Try again.' },
  ]);
};
