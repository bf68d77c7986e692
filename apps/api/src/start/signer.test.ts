import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sign, verifySignature } from '@candor/record';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { loadSigner } from './signer.ts';

/** The key of RFC 8037, A.1, in PKCS #8, and its name. */
const KNOWN = 'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g';
const NAME = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';
const pem = (end: string) => ['-----BEGIN PRIVATE KEY-----', KNOWN, '-----END PRIVATE KEY-----', ''].join(end);

it('makes a key at the first start that only its owner can read, and keeps it', () => {
  const data = path.join(temporaryDirectory(), 'new');
  const { keyId, publicKey } = loadSigner({ data, signingKey: null });
  expect(loadSigner({ data, signingKey: null })).toMatchObject({ keyId, publicKey });
  expect(readdirSync(data)).toEqual(['signing-key']);
  expect(statSync(path.join(data, 'signing-key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(path.join(data, 'signing-key'), 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  expect(loadSigner({ data: temporaryDirectory(), signingKey: null }).keyId).not.toBe(keyId);
});

it('signs as readers check it', () => {
  const signer = loadSigner({ data: temporaryDirectory(), signingKey: null });
  expect(verifySignature(signer.publicKey, sign(signer, { index: 1 }))).toBe(true);
});

it.each([
  ['a PEM file', pem('\n')],
  ['a PEM file of another system', pem('\r\n')],
  ['one in a single line', pem('\\n')],
  ['the base64 of it', KNOWN],
])('takes %s from the setting, and writes nothing then', (_, signingKey) => {
  const data = temporaryDirectory();
  expect(loadSigner({ data, signingKey }).keyId).toBe(NAME);
  expect(readdirSync(data)).toEqual([]);
});

it.each([
  ['nothing', ''],
  ['words', 'no key at all'],
  ['half a key', KNOWN.slice(0, 40)],
  ['a key for something else', otherKey()],
])('says in a sentence that %s is no key, without repeating it', (_, text) => {
  const data = temporaryDirectory();
  writeFileSync(path.join(data, 'signing-key'), text);
  expect(messageOf(() => loadSigner({ data, signingKey: null }))).toMatch(
    /^The signing key in \S+signing-key is damaged\. Put back .+ told to readers\.$/,
  );
  if (text === '') return;
  const message = messageOf(() => loadSigner({ data, signingKey: text }));
  expect(message).toMatch(/^CANDOR_SIGNING_KEY is no Ed25519 key in PKCS #8, as `openssl .+` makes it\.$/);
  expect(message).not.toContain(text);
});

function otherKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function messageOf(load: () => unknown): string {
  try {
    load();
  } catch (error) {
    return (error as Error).message;
  }
  return 'It was taken.';
}
