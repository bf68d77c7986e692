import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../canonical-json.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { PublicKey } from './public-key.ts';
import { SIGNED } from './signed.ts';

/** What signs: a key by its name, and what it makes of bytes. The same bytes are signed the same way each time. */
export interface Signer {
  /** The thumbprint of the key, as `keyIdOf` makes it. */
  readonly keyId: string;
  /** The 32 bytes of the public half in base64url. */
  readonly publicKey: string;
  /** The 64 bytes of the Ed25519 signature (RFC 8032) of the bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** A JSON object with the name of the key that signed it, and its signature in base64url. */
export type Signed<Value> = Value & { readonly key: string; readonly signature: string };

/** The bytes that a signature covers: the UTF-8 bytes of the RFC 8785 JSON of the object without `signature`. */
export function bytesToSign(value: object): Uint8Array {
  return utf8ToBytes(canonicalJson({ ...value, signature: undefined }));
}

/** Signs an object: with the name of the key in it, which the signature covers too. */
export function sign<Value extends object>(signer: Signer, value: Value): Signed<Value> {
  const named = { ...value, key: signer.keyId };
  return { ...named, signature: toBase64url(signer.sign(bytesToSign(named))) };
}

/** A signed object as it is published: its RFC 8785 JSON and a line feed, so that there is one way to write it. */
export function signedFile(signer: Signer, value: object): string {
  return `${canonicalJson(sign(signer, value))}\n`;
}

/**
 * Whether an object has a member `signature` that the key made over the rest of it; strictly by RFC 8032. The object must
 * be as it was parsed, with all its members. The key is given as 32 bytes in base64url; whether it is the one that the
 * object names, and one to trust, is the caller's to ask.
 */
export function verifySignature(publicKey: string, value: object): boolean {
  const { signature } = value as { readonly signature?: unknown };
  const made = typeof signature === 'string' && SIGNED.signature.safeParse(signature).data;
  if (!made || !PublicKey.safeParse(publicKey).success) return false;
  try {
    const [bytes, key] = [made, publicKey].map((text) => fromBase64url(text) ?? new Uint8Array());
    return ed25519.verify(bytes as Uint8Array, bytesToSign(value), key as Uint8Array, { zip215: false });
  } catch {
    // What has no canonical form was never signed; nor does every 32 bytes name a point of the curve.
    return false;
  }
}
