import type { ManifestRoot } from '@candor/site';
import { hashOf, isPublicPath, ManifestShard, shardOf, shardPath } from '@candor/site';
import type { Note } from '../finding.ts';
import type { Source } from '../source/source.ts';
import { MOST_BYTES } from '../source/source.ts';
import { readDocument } from './document.ts';

const AT_ONCE = 8;

/** What the manifest says of a file. */
export type Listed = ManifestShard[string];

/** Reads all shards of a manifest: what it lists, by path in order. What is wrong with a shard is noted. */
export async function readListed(source: Source, root: ManifestRoot, note: Note): Promise<Map<string, Listed>> {
  const listed: [string, Listed][] = [];
  const shards = Object.entries(root.shards).values();
  async function work(): Promise<void> {
    for (const [name, hash] of shards) listed.push(...(await readShard(source, { name, hash }, note)));
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return new Map(listed.sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function readShard(
  source: Source,
  { name, hash }: { readonly name: string; readonly hash: string },
  note: Note,
): Promise<[string, Listed][]> {
  const path = shardPath(name);
  const shard = await readDocument(source, { path, schema: ManifestShard, most: MOST_BYTES }, note);
  if (!shard) return [];
  if (hashOf(shard.bytes) !== hash) note({ path, problem: 'is not what manifest/root.json lists' });
  return Object.entries(shard.value).filter(([file]) => {
    const isRight = isPublicPath(file) && shardOf(file) === name;
    if (!isRight) note({ path, problem: `lists ${file}, which has no place in it` });
    return isRight;
  });
}
