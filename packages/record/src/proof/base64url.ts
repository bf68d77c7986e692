import { z } from 'zod';

/** Bytes as base64url without padding (RFC 4648, 5). */
export function toBase64url(bytes: Uint8Array): string {
  return z.util.uint8ArrayToBase64url(bytes);
}

/** The bytes of a text in base64url, or null when it is not the one way in which these bytes are written. */
export function fromBase64url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const bytes = z.util.base64urlToUint8Array(text);
  // The last character has bits to spare: another one would stand for the same bytes.
  return toBase64url(bytes) === text ? bytes : null;
}

/** So many bytes, written in base64url in the one way there is. */
export function base64urlOf(length: number) {
  return z.string().refine((text) => fromBase64url(text)?.length === length, `Write ${length} bytes in base64url.`);
}
