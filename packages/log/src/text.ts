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

/** Seals a text with a salt of 16 bytes given as 32 hex characters. Throws as `hashText` does. */
export function sealText(text: string, salt: string): Text {
  return { hash: hashText(text, salt), salt, text };
}

/**
 * The hash that stands for a text in the record: SHA-256 over the salt's 16 bytes and the text's UTF-8 bytes.
 *
 * Throws a `RangeError` when the salt is not 32 hex characters or the text is not well-formed Unicode.
 */
export function hashText(text: string, salt: string): string {
  if (!isHashable(text, salt)) throw new RangeError('A salt is 32 lower-case hex characters, a text well-formed.');
  return bytesToHex(sha256(concatBytes(hexToBytes(salt), utf8ToBytes(text))));
}

/** Whether a text still matches its hash. A redacted text has nothing left to check and counts as matching. */
export function textMatches({ hash, salt, text }: Text): boolean {
  if (text === null || salt === null) return text === salt;
  return isHashable(text, salt) && hashText(text, salt) === hash;
}

/** Whether a value has exactly the shape of a `Text`. */
export function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 3) return false;
  const { hash, salt, text } = value as Partial<Record<keyof Text, unknown>>;
  return typeof hash === 'string' && isStringOrNull(salt) && isStringOrNull(text);
}

/** What to show where a redacted text stood. */
export const REDACTED = '[removed]';

/** The words of a text, or `[removed]` once it was redacted. */
export function wordsOf(text: Text): string {
  return text.text ?? REDACTED;
}

/**
 * Whether a text, or its absence, says just these words. A redacted text says no words that anyone could know; but who
 * was shown `[removed]` for it and sends that back has left it as it is.
 */
export function saysWords(text: Text | null, words: string | null | undefined): boolean {
  return text === null || words == null ? text === (words ?? null) : wordsOf(text) === words;
}

/** Seals the words that take a text's place; one that says the same, or was redacted and left as it is, stays the same text. */
export function resealText(before: Text | null | undefined, words: string, seal: (words: string) => Text): Text {
  return before && saysWords(before, words) ? before : seal(words);
}

// UTF-8 has no bytes for half a surrogate pair; an encoder would put U+FFFD there, and two texts would share a hash.
function isHashable(text: string, salt: string): boolean {
  return text.isWellFormed() && /^[0-9a-f]{32}$/.test(salt);
}

function isStringOrNull(value: unknown): boolean {
  return typeof value === 'string' || value === null;
}
