import { base64urlOf } from './base64url.ts';
import { KeyId } from './public-key.ts';

/** The two members of a signed JSON object; what its `signature` covers is told by `bytesToSign`. */
export const SIGNED = { key: KeyId, signature: base64urlOf(64) };
