import type { ManifestRoot } from '@candor/site/published';
import { isPublicPath, ManifestShard, shardPath } from '@candor/site/published';
import { hashBytes } from '../memory/body.ts';
import { inBatches } from './in-batches.ts';
import type { LoadContext } from './load-state.ts';
import type { Shard, State } from './state.ts';

/** The shards of a root, and which of them do not fit it. */
export interface LoadedShards {
  readonly shards: Map<string, Shard>;
  readonly misfits: string[];
}

/** Reads the shards that changed since `previous`. */
export async function loadShards(ctx: LoadContext, root: ManifestRoot, previous: State | null): Promise<LoadedShards> {
  const shards = new Map<string, Shard>();
  const misfits: string[] = [];
  await inBatches(Object.entries(root.shards), async ([name, hash]) => {
    const known = previous?.shards.get(name);
    const shard = known?.hash === hash ? known : parseShard(await ctx.seen.read(shardPath(name), hash));
    const taken = shard ?? (ctx.anyway ? parseShard(await ctx.files.read(shardPath(name))) : null);
    if (taken) shards.set(name, taken);
    if (!shard) misfits.push(shardPath(name));
  });
  return { shards, misfits };
}

function parseShard(bytes: Buffer | null): Shard | null {
  if (bytes === null) return null;
  try {
    const listed = Object.entries(ManifestShard.parse(JSON.parse(bytes.toString())));
    const files = listed.filter(([path]) => isPublicPath(path) && !path.startsWith('manifest/'));
    return { hash: hashBytes(bytes), files: new Map(files) };
  } catch {
    return null;
  }
}
