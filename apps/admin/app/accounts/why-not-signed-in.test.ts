import { expect, it } from 'vitest';
import { whyNotSignedIn } from './why-not-signed-in.ts';

const ADMIN = 'https://console.example';

it.each([
  ['a wrong password', 401, 'Invalid email or password', 'The e-mail address or the password is wrong.'],
  [
    'another address',
    403,
    'Invalid origin',
    `The console was opened at another address than its own. Open it at ${ADMIN}.`,
  ],
  [
    'too many tries',
    429,
    'Too many wrong passwords. Try again in 14 minutes.',
    'Too many wrong passwords. Try again in 14 minutes.',
  ],
  ['a reason nobody told', 500, null, 'Signing in did not work. Try again.'],
])('%s', (_what, status, message, sentence) => {
  expect(whyNotSignedIn({ status, message }, ADMIN)).toBe(sentence);
});
