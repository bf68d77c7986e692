import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A text that an operator wrote, as it lies in the log.
 *
 * `hash` is SHA-256(16 salt bytes, UTF-8 text) in lower-case hex and is what the record commits to. `salt` (32 hex
 * characters) and `text` are null once the text was redacted: the record then still shows that something was said.
 */
export interface Text {
  readonly hash: string;
  readonly salt: string | null;
  readonly text: string | null;
}

/** Seals a text with a salt of 16 bytes given as 32 hex characters. Throws a `RangeError` on any other salt. */
export function sealText(text: string, salt: string): Text {
  return { hash: hashText(text, salt), salt, text };
}

/** The hash that stands for a text in the record: SHA-256 over the salt's 16 bytes and the text's UTF-8 bytes. */
export function hashText(text: string, salt: string): string {
  if (!/^[0-9a-f]{32}$/.test(salt))
    throw new RangeError('A salt is 16 bytes, written as 32 lower-case hex characters.');
  return bytesToHex(sha256(concatBytes(hexToBytes(salt), utf8ToBytes(text))));
}

/** Whether a text still matches its hash. A redacted text has nothing left to check and counts as matching. */
export function textMatches(text: Text): boolean {
  if (text.text === null || text.salt === null) return text.text === null && text.salt === null;
  return hashText(text.text, text.salt) === text.hash;
}

/** Whether a value has exactly the shape of a `Text`. */
export function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 3 && 'hash' in value && 'salt' in value && 'text' in value;
}

/** What to show where a redacted text stood. */
export const REDACTED = '[removed]';

/** The words of a text, or `[removed]` once it was redacted. */
export function wordsOf(text: Text): string {
  return text.text ?? REDACTED;
}
