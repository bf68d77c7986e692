import { createHash, createPrivateKey, createPublicKey, sign as signWith, verify as verifyWith } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyIdOf } from '../proof/public-key.ts';
import { sign, signedFile, verifySignature } from '../proof/signature.ts';
import { SIGNERS } from '../testing/index.ts';

interface Golden {
  readonly jwk: { readonly kty: string; readonly crv: string; readonly x: string; readonly kid: string };
  /** The 32 secret bytes in hex: everybody knows them, they are those of RFC 8037, A.1. */
  readonly secret: string;
  readonly vectors: readonly {
    readonly what: string;
    readonly signed: { readonly key: string; readonly signature: string };
    readonly signedText: string;
  }[];
}

const { jwk, secret, vectors }: Golden = JSON.parse(readFileSync(join(import.meta.dirname, 'signatures.json'), 'utf8'));
const { kid, ...publicJwk } = jwk;
const d = Buffer.from(secret, 'hex').toString('base64url');

// The vectors were written once by another program in another language; OpenSSL says the same of them.
describe('the golden signatures, made by other means,', () => {
  it('are of a key with its RFC 7638 thumbprint', () => {
    const { crv, kty, x } = publicJwk;
    expect(createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')).toBe(kid);
  });

  it.each(vectors)('hold for $what', ({ signed, signedText }) => {
    const { signature, ...rest } = signed;
    expect(JSON.parse(signedText)).toEqual(rest);
    const key = createPublicKey({ key: publicJwk, format: 'jwk' });
    expect(verifyWith(null, Buffer.from(signedText), key, Buffer.from(signature, 'base64url'))).toBe(true);
    const own = createPrivateKey({ key: { ...publicJwk, d }, format: 'jwk' });
    expect(signWith(null, Buffer.from(signedText), own).toString('base64url')).toBe(signature);
  });
});

describe('what is signed here', () => {
  const [signer] = SIGNERS;

  it('names its key as the golden one', () => {
    expect([signer.publicKey, signer.keyId, keyIdOf(jwk.x)]).toEqual([jwk.x, kid, kid]);
  });

  it.each(vectors)('is the golden one of $what', ({ signed }) => {
    const { key: _, signature: __, ...value } = signed;
    expect(sign(signer, value)).toEqual(signed);
    expect(verifySignature(jwk.x, signed)).toBe(true);
    expect(JSON.parse(signedFile(signer, value))).toEqual(signed);
    expect(signedFile(signer, value)).toBe(signedFile(signer, Object.fromEntries(Object.entries(value).reverse())));
  });
});
