import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Signer } from '@candor/record';
import { keyIdOf } from '@candor/record';
import { makeOnce } from './make-once.ts';

const LINES_AROUND = /-----(?:BEGIN|END) PRIVATE KEY-----/g;
const WHITE_SPACE = /\\n|\s/g;

/**
 * What signs what is published: the Ed25519 key of the setting, or one made at the first start in the data directory
 * (readable by its owner alone). Throws, with one clear line, when either is no such key.
 */
export function loadSigner(settings: { readonly data: string; readonly signingKey: string | null }): Signer {
  if (settings.signingKey) {
    const key = readKey(settings.signingKey);
    if (key) return signerWith(key);
    throw new Error(
      'CANDOR_SIGNING_KEY is no Ed25519 key in PKCS #8, as `openssl genpkey -algorithm ed25519` makes it.',
    );
  }
  const file = path.join(settings.data, 'signing-key');
  if (!existsSync(file)) makeOnce(file, makeKey);
  const key = readKey(readFileSync(file, 'utf8'));
  if (key) return signerWith(key);
  throw new Error(
    `The signing key in ${file} is damaged. Put back the file as it was; or delete it, and a new key is made and told to readers.`,
  );
}

/** An Ed25519 key in PKCS #8: a PEM file, its lines put in one with \n between them, or the base64 in it alone. */
function readKey(text: string): KeyObject | null {
  const bytes = Buffer.from(text.replace(LINES_AROUND, '').replace(WHITE_SPACE, ''), 'base64');
  try {
    const key = createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

function makeKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function signerWith(key: KeyObject): Signer {
  const { x: publicKey = '' } = createPublicKey(key).export({ format: 'jwk' });
  return { publicKey, keyId: keyIdOf(publicKey), sign: (bytes) => sign(null, bytes, key) };
}
