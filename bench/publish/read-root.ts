import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ManifestRoot, ManifestShard, ROOT_PATH, shardPath } from '../../packages/site/src/index.ts';

/** The root of what is published in a directory. */
export function readRoot(published: string): ManifestRoot {
  return ManifestRoot.parse(JSON.parse(readFileSync(path.join(published, ROOT_PATH), 'utf8')));
}

/** What the manifest lists: files and shards by their hashes. */
export function listedIn(published: string) {
  const shards = new Map(Object.entries(readRoot(published).shards));
  const files = [...shards.keys()].flatMap((name) => {
    const text = readFileSync(path.join(published, shardPath(name)), 'utf8');
    return Object.entries(ManifestShard.parse(JSON.parse(text))).map(([file, { hash }]) => [file, hash] as const);
  });
  return { shards, files: new Map(files) };
}
