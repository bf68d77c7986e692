import { Sha256, SIGNED } from '@candor/record/published';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

/** The name of the key and the signature; what releases before 0.4.0 wrote has neither. */
const MAYBE_SIGNED = z.object(SIGNED).partial().shape;

/** One entry of the record and the pages it changed. Roots written by 0.1.0 do not tell its hash. */
export const PublishedChange = z.object({
  index: z.number().int(),
  hash: Sha256.optional(),
  kind: z.string(),
  paths: z.array(z.string()),
});
export type PublishedChange = z.infer<typeof PublishedChange>;

/**
 * The root of what is published: how far the record goes, what else the bytes depend on, and the hash of each shard.
 * It is written last; whoever reads it first and files after it never mixes two states.
 */
export const ManifestRoot = z.object({
  format: z.literal(1),
  index: z.number().int().nonnegative(),
  head: Sha256,
  day: z.iso.date(),
  release: z.string(),
  /** The Content-Security-Policy that the pages are written for, and while others replace them those as well. */
  policy: z.string(),
  /** Shard name (never a way out of `manifest/`) to SHA-256 of the shard's file. */
  shards: z.record(z.string().regex(/^[0-9a-f]{2}$/), Sha256),
  /**
   * While pages are written anew (other settings, another day or release): how many there are, and how many are left, which
   * read as they did before. Left out while there are none. `day` and `release` are those of before until the last.
   */
  renewing: z.object({ pages: z.number().int(), left: z.number().int() }).optional(),
  /** The newest changes, oldest first. */
  recent: z.array(PublishedChange),
  /**
   * Heads that were published before and that this record goes on without, oldest first; `from` is the newest entry that
   * both have, null when that is not known. A number between them may have been read as another entry's.
   */
  continuesOver: z
    .array(z.object({ index: z.number().int(), hash: Sha256, from: z.number().int().nullable() }))
    .default([]),
  ...MAYBE_SIGNED,
});
export type ManifestRoot = z.infer<typeof ManifestRoot>;

/**
 * One shard: public path to SHA-256 of its uncompressed bytes, their number, and the SHA-256 of its `.br` and `.gz` forms,
 * which releases before 0.4.0 did not list.
 */
export const ManifestShard = z.record(
  z.string(),
  z.object({ hash: Sha256, size: z.number().int().nonnegative(), br: Sha256.optional(), gz: Sha256.optional() }),
);
export type ManifestShard = z.infer<typeof ManifestShard>;

/** Where the root lies in the published directory. */
export const ROOT_PATH = 'manifest/root.json';

/** Where a shard lies in the published directory. */
export function shardPath(shard: string): string {
  return `manifest/${shard}.json`;
}

/** The shard that lists a path: one of 256, by the hash of the path, so that all stay small. */
export function shardOf(path: string): string {
  return hashOf(path).slice(0, 2);
}

/** SHA-256 of bytes, or of a text's UTF-8 bytes, in lower-case hex. */
export function hashOf(written: string | Uint8Array): string {
  return bytesToHex(sha256(typeof written === 'string' ? utf8ToBytes(written) : written));
}

/** Where the api says that it lives: not part of the manifest, nor of the record. */
export const HEARTBEAT_PATH = 'heartbeat.json';

/** When the api last said that it lives, and how far the record went then. */
export const Heartbeat = z.object({
  at: z.iso.datetime(),
  index: z.number().int().nonnegative(),
  ...MAYBE_SIGNED,
});
export type Heartbeat = z.infer<typeof Heartbeat>;
