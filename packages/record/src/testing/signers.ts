import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { Signer } from '../index.ts';
import { keyIdOf } from '../index.ts';
import { toBase64url } from '../proof/base64url.ts';

/** Keys that everybody knows: of RFC 8037, A.1 (RFC 8032, 7.1, test 1), and of RFC 8032, 7.1, tests 2 and 3. */
const SECRETS = [
  '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
  'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
];

/** What signs in tests, each with a key of its own. */
export const SIGNERS = SECRETS.map(signerOf) as [Signer, ...Signer[]];

function signerOf(secret: string): Signer {
  const seed = hexToBytes(secret);
  const publicKey = toBase64url(ed25519.getPublicKey(seed));
  return { publicKey, keyId: keyIdOf(publicKey), sign: (bytes) => ed25519.sign(bytes, seed) };
}
