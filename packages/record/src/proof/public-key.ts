import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../canonical-json.ts';
import { base64urlOf, toBase64url } from './base64url.ts';

/** The 32 bytes of an Ed25519 public key in base64url: the member `x` of its JWK (RFC 8037, 2). */
export const PublicKey = base64urlOf(32);

/** The name of a key: the SHA-256 thumbprint of its JWK (RFC 7638) in base64url, 43 characters. */
export const KeyId = base64urlOf(32);

/** The name of an Ed25519 key, from the 32 bytes of its public half in base64url. */
export function keyIdOf(publicKey: string): string {
  return toBase64url(sha256(utf8ToBytes(canonicalJson({ crv: 'Ed25519', kty: 'OKP', x: publicKey }))));
}
