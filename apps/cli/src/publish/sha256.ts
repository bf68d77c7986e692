import { hash } from 'node:crypto';

/** SHA-256 of bytes, or of a text's UTF-8 bytes, in lower-case hex, as the manifest has it. */
export function sha256(bytes: Buffer | string): string {
  return hash('sha256', bytes);
}
