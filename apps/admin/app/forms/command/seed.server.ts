import { randomBytes } from 'node:crypto';

/** What the command ids of one screen are made from: 16 random bytes, URL-safe. */
export function newSeed(): string {
  return randomBytes(16).toString('base64url');
}
