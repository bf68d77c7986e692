import type { ManifestRoot } from '@candor/site/published';
import { shardOf, shardPath } from '@candor/site/published';
import type { PublishedFiles } from '../../disk/published-files.ts';
import { hashBytes } from '../../memory/body.ts';
import type { Copy } from '../held/copy.ts';
import type { Listing } from '../held/listing.ts';
import { parseListing } from '../held/listing.ts';

/** A file that is to be pulled, and what it must be. */
export interface ChangedFile extends Listing {
  readonly path: string;
}

/** The names of the shards of a root that are to be pulled. */
export function changedShards({ shards }: ManifestRoot, copy: Copy | null): string[] {
  const { damaged } = copy ?? {};
  const touched = new Set([...(damaged?.shards ?? []), ...[...(damaged?.paths ?? [])].map(shardOf)]);
  return Object.keys(shards).filter((name) => shards[name] !== copy?.root.shards[name] || touched.has(name));
}

/** The files of a pulled shard that are not the same in the copy, or are damaged there. */
export async function changedFiles(
  files: PublishedFiles,
  copy: Copy | null,
  { name, listing }: { readonly name: string; readonly listing: ReadonlyMap<string, Listing> },
): Promise<ChangedFile[]> {
  const held = await heldListing(files, copy, name);
  const isSame = (path: string, it: Listing) => {
    const before = held.get(path);
    return before?.hash === it.hash && before.br === it.br && before.gz === it.gz && !copy?.damaged.paths.has(path);
  };
  return [...listing].flatMap(([path, it]) => (isSame(path, it) ? [] : [{ path, ...it }]));
}

/** What the copy's own shard of that name lists: nothing where it is damaged. */
export async function heldListing(
  files: PublishedFiles,
  copy: Copy | null,
  name: string,
): Promise<ReadonlyMap<string, Listing>> {
  const hash = copy?.root.shards[name];
  const bytes = hash === undefined ? null : await files.read(shardPath(name));
  return (bytes && hashBytes(bytes) === hash && parseListing(name, bytes)) || new Map();
}
