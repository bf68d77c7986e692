import { createHash, timingSafeEqual } from 'node:crypto';
import { deriveKey } from './auth.ts';

/** The header by which the console proves that it is the one speaking. */
export const HOP_HEADER = 'x-candor-hop';

/** The header in which the console names the browser's address; it counts only from a proven hop. */
export const CLIENT_HEADER = 'x-candor-client';

/** What the console sends in `HOP_HEADER`. */
export function hopToken(secret: string): string {
  return deriveKey(secret, 'candor console hop');
}

/** Whether a request comes from the console: it has the secret that both share. */
export function isConsole(headers: Headers, secret: string): boolean {
  const given = headers.get(HOP_HEADER);
  return given !== null && timingSafeEqual(digest(given), digest(hopToken(secret)));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
