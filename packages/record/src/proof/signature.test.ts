import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SIGNERS } from '../testing/index.ts';
import { toBase64url } from './base64url.ts';
import { sign, signedFile, verifySignature } from './signature.ts';

const [signer, other] = SIGNERS;
const HEAD = { index: 7, hash: 'ab'.repeat(32), recordedAt: '2024-04-07T09:00:00.000Z', files: ['record.jsonl'] };

it('holds for what was signed, by that key alone', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
      const signed = sign(signer, value);
      expect(verifySignature(signer.publicKey, signed)).toBe(true);
      expect(verifySignature(other?.publicKey ?? '', signed)).toBe(false);
    }),
    { numRuns: 30 },
  );
});

it('fails once any single bit of the file is another', () => {
  const file = Buffer.from(signedFile(signer, HEAD));
  for (let bit = 0; bit < file.length * 8; bit += 1) {
    const bent = Buffer.from(file);
    bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(holds(bent), `bit ${bit}: ${bent}`).toBe(false);
  }
});

it('takes no signature written in another way, and none of another length', () => {
  const signed = sign(signer, HEAD);
  const { signature } = signed;
  const last = signature.at(-1) ?? '';
  // 64 bytes leave four bits of the last character without a meaning.
  const same = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const next = same[same.indexOf(last) + 1] ?? '';
  for (const bent of [
    `${signature}=`,
    `${signature.slice(0, -1)}${next}`,
    signature.slice(4),
    '',
    toBase64url(new Uint8Array(64)),
  ])
    expect(verifySignature(signer.publicKey, { ...signed, signature: bent })).toBe(false);
  for (const value of [HEAD, { ...signed, signature: 7 }, { ...signed, more: '\ud83d' }])
    expect(verifySignature(signer.publicKey, value)).toBe(false);
  expect(verifySignature('no key', signed)).toBe(false);
  expect(verifySignature(toBase64url(new Uint8Array(32).fill(255)), signed)).toBe(false);
});

function holds(file: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
    return verifySignature(signer.publicKey, JSON.parse(text));
  } catch {
    return false;
  }
}
