import { canonicalJson, verifySignature } from '@candor/record';
import type { z } from 'zod';
import { Trouble } from '../trouble.ts';

/** A signed file as it was read: what it says, and all its members, which the signature covers. */
export interface SignedFile<Value> {
  readonly value: Value;
  readonly raw: object;
}

/** Reads a signed file: written in the one way there is, and of its form. Throws `Trouble`. */
export function readSigned<Value>(path: string, bytes: Buffer, schema: z.ZodType<Value>): SignedFile<Value> {
  const raw = parse(bytes);
  const read = schema.safeParse(raw);
  if (!read.success || typeof raw !== 'object' || raw === null)
    throw new Trouble('garbage', `${path} at the origin cannot be read.`);
  if (!isCanonical(raw, bytes)) throw new Trouble('garbage', `${path} at the origin is not written as it is signed.`);
  return { value: read.data, raw };
}

/** Checks a signature by the 32 bytes of a public key in base64url. Throws `Trouble`. */
export function checkSignature(path: string, { raw }: SignedFile<unknown>, publicKey: string): void {
  if (!verifySignature(publicKey, raw))
    throw new Trouble('key', `${path} at the origin has a signature that does not hold.`);
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function isCanonical(raw: object, bytes: Buffer): boolean {
  try {
    return bytes.equals(Buffer.from(`${canonicalJson(raw)}\n`));
  } catch {
    return false;
  }
}
