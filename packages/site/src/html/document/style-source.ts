import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { encodeBase64 } from 'hono/utils/encode';

/** What a policy's `style-src` allows one inlined style by: its hash (CSP 3, 2.3.1). */
export function styleSource(style: string): string {
  return `'sha256-${encodeBase64(sha256(utf8ToBytes(style)).buffer)}'`;
}
