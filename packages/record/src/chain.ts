import type { Instant } from '@candor/log';
import { isText } from '@candor/log';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import type { Entry, Head, Link, PublicBody } from './entry.ts';

/** SHA-256 of the canonical JSON of a value, in lower-case hex. */
export function hashJson(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/**
 * What an entry commits to: SHA-256 of the canonical JSON of its whole public data, each text replaced by its own
 * salted hash. A text can therefore be destroyed later and the chain still verifies.
 */
export function commitmentOf(data: object): string {
  return hashJson(withoutTexts(data));
}

/** The hash of an entry: over its number, the hash before it, its kind, when it was recorded and its commitment. */
export function hashLink(entry: Omit<Link, 'hash'> & { readonly kind: string }): string {
  const { index, previous, kind, recordedAt, commitment } = entry;
  return hashJson({ index, previous, kind, recorded_at: recordedAt, commitment });
}

/** Puts a public body into its place behind the head of the record. */
export function chain(head: Head, body: PublicBody, recordedAt: Instant): Entry {
  const link = { index: head.index + 1, previous: head.hash, recordedAt, commitment: commitmentOf(body.data) };
  return { ...body, ...link, hash: hashLink({ ...link, kind: body.kind }) };
}

/** The head of the record once an entry is its newest. */
export function headAt(entry: Link): Head {
  return { index: entry.index, hash: entry.hash };
}

function withoutTexts(value: unknown): unknown {
  if (isText(value)) return value.hash;
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutTexts(member)]));
}
