import type { ManifestRoot } from '@candor/site';
import { ManifestShard, shardPath } from '@candor/site';
import { isPublicPath } from '../disk/public-path.ts';
import type { PublishedFiles } from '../disk/published-files.ts';
import { hashBytes } from '../memory/body.ts';
import { inBatches } from './in-batches.ts';
import type { Shard, State } from './state.ts';

const SHARD_NAME = /^[0-9a-f]{2}$/;

/** The shards of a root, and which of them do not fit it. */
export interface LoadedShards {
  readonly shards: Map<string, Shard>;
  readonly misfits: string[];
}

/** Reads the shards that changed since `previous`. `anyway` takes those as well that do not fit the root. */
export async function loadShards(
  { files, anyway }: { readonly files: PublishedFiles; readonly anyway: boolean },
  root: ManifestRoot,
  previous: State | null,
): Promise<LoadedShards> {
  const shards = new Map<string, Shard>();
  const misfits: string[] = [];
  const names = Object.entries(root.shards).filter(([name]) => SHARD_NAME.test(name));
  await inBatches(names, async ([name, hash]) => {
    const known = previous?.shards.get(name);
    if (known?.hash === hash) return shards.set(name, known);
    const path = shardPath(name);
    const bytes = await files.read(path);
    const fits = bytes !== null && hashBytes(bytes) === hash;
    if (!fits) misfits.push(path);
    const listed = bytes && (fits || anyway) ? parseShard(bytes) : null;
    if (listed) shards.set(name, { hash: bytes && !fits ? hashBytes(bytes) : hash, files: listed });
  });
  return { shards, misfits };
}

function parseShard(bytes: Buffer): Shard['files'] | null {
  try {
    const listed = ManifestShard.parse(JSON.parse(bytes.toString()));
    return new Map(Object.entries(listed).filter(([path]) => isPublicPath(path) && !path.startsWith('manifest/')));
  } catch {
    return null;
  }
}
