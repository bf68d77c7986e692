import { z } from 'zod';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../auth/auth.ts';

/** A password that somebody chooses. */
export const NewPassword = z
  .string()
  .min(MIN_PASSWORD_LENGTH, `Choose a password of at least ${MIN_PASSWORD_LENGTH} characters.`)
  .max(MAX_PASSWORD_LENGTH, `Choose a password of at most ${MAX_PASSWORD_LENGTH} characters.`);

/** The token of a one-time link. */
export const Token = z.string().min(1).max(200);

/** What the console signs in with once a link was used. */
export const LinkUsed = z.object({ email: z.string() });
