import { z } from 'zod';
import type { Head } from '../entry.ts';
import { KeyId, PublicKey } from './public-key.ts';

/** Where the keys lie in the published directory. */
export const KEYS_PATH = '.well-known/candor-keys.json';

/** A stretch of the record that a key signs: from the entry that told it; null until the next key is told. */
const Stretch = z.object({ from: z.number().int().positive(), until: z.number().int().positive().nullable() });

/** A key that signs or signed, as a JWK (RFC 7517, RFC 8037). */
const PublishedKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  use: z.literal('sig'),
  alg: z.literal('EdDSA'),
  kid: KeyId,
  x: PublicKey,
  /** What it signs of the record: heads from `from` to `until`, both included. Told again, it has a second stretch. */
  x_candor: z.object({ signs: z.array(Stretch).min(1) }),
});

/** The keys by which readers check signatures, in the order in which they were told first: a JWK set (RFC 7517, 5). */
export const KeySet = z.object({ keys: z.array(PublishedKey) });
export type KeySet = z.infer<typeof KeySet>;

/** A key by its name, and the 32 bytes of its public half in base64url. */
export interface SigningKey {
  readonly keyId: string;
  readonly publicKey: string;
}

/** A key that the record tells of, and the entry that does. */
export interface ToldKey extends SigningKey, Pick<Head, 'index'> {}

/** The keys that the record tells of, from the oldest entry that tells one to the newest, as they are published. */
export function keySetOf(told: readonly ToldKey[]): KeySet {
  const stretches = Map.groupBy(
    told.map(({ keyId, publicKey, index }, place) => {
      const next = told[place + 1];
      return { keyId, publicKey, from: index, until: next ? next.index - 1 : null };
    }),
    ({ publicKey }) => publicKey,
  );
  const keys = [...stretches].map(([x, signs]) => ({
    kty: 'OKP' as const,
    crv: 'Ed25519' as const,
    use: 'sig' as const,
    alg: 'EdDSA' as const,
    kid: signs[0]?.keyId ?? '',
    x,
    x_candor: { signs: signs.map(({ from, until }) => ({ from, until })) },
  }));
  return { keys };
}

/** Whether a key of the set signs heads with an index. */
export function signsAt(key: KeySet['keys'][number], index: number): boolean {
  return key.x_candor.signs.some(({ from, until }) => from <= index && (until === null || index <= until));
}
