import { z } from 'zod';

/** What an operator signs in with, in lower case. */
export const Email = z
  .string('Give an e-mail address.')
  .trim()
  .toLowerCase()
  .pipe(z.email('Give an e-mail address.').max(320, 'This is too long for an e-mail address.'));
