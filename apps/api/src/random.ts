import { createHmac, randomBytes, randomInt } from 'node:crypto';

const BASE_36 = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A new id: 12 lower-case base-36 characters (62 bits of chance). */
export function newId(): string {
  return Array.from({ length: 12 }, () => BASE_36[randomInt(36)]).join('');
}

/** A new salt for a text: 16 bytes as 32 hex characters. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/** A new secret to hand out once (a set-up link, an api key): 32 bytes, URL-safe. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

const THIS_PROCESS = randomBytes(32);

/**
 * The secret that a command hands out in its answer (a link's token, an api key): 32 bytes, URL-safe. Whoever sends the
 * command again is told the same one while this process lives; it is kept nowhere, and nobody can work it out afterwards.
 */
export function secretFor(commandId: string): string {
  return createHmac('sha256', THIS_PROCESS).update(commandId).digest('base64url');
}
