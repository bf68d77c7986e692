import { shardPath } from '@candor/site';

const TEMPORARY = /\.tmp$/;
const SHARD = /^manifest\/[0-9a-f]{2}\.json$/;
const FORM = /\.(?:br|gz)$/;

/** What the manifest lists: public paths, and the names of its shards. */
export interface ListedFiles {
  readonly paths: ReadonlySet<string>;
  readonly shards: readonly string[];
}

/**
 * The files that an earlier publish left in the published directory: cut off in the middle, or under paths that are
 * gone. What we never write (a file without its compressed forms, put there by somebody) is none of our business.
 */
export function straysAmong(files: readonly string[], { paths, shards }: ListedFiles): string[] {
  const there = new Set(files);
  const shardFiles = new Set(shards.map(shardPath));
  return files.filter((file) => {
    if (TEMPORARY.test(file)) return true;
    if (SHARD.test(file)) return !shardFiles.has(file);
    const path = file.replace(FORM, '');
    return !paths.has(path) && there.has(`${path}.br`) && there.has(`${path}.gz`);
  });
}
