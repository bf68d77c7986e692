import { isPublicPath, ManifestShard, shardOf } from '@candor/site/published';

/** The longest file that is pulled: nobody makes us fill memory or disk by listing one of any length. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What a shard says of a file: its hash and size, and the hashes of both compressed forms. */
export type Listing = Required<ManifestShard[string]>;

/**
 * The files that a shard lists, by path; null when it is none, or lists what has no place in it: a path that leads out of
 * what is published, or belongs to another shard, or a file without its forms, or too long.
 */
export function parseListing(name: string, bytes: Buffer): Map<string, Listing> | null {
  const shard = ManifestShard.safeParse(parse(bytes)).data;
  const listed = Object.entries(shard ?? {});
  const isRight = ([path, { size, br, gz }]: (typeof listed)[number]) =>
    isPublicPath(path) &&
    !path.startsWith('manifest/') &&
    shardOf(path) === name &&
    size <= MOST_BYTES &&
    br !== undefined &&
    gz !== undefined;
  return shard && listed.every(isRight) ? new Map(listed as [string, Listing][]) : null;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}
