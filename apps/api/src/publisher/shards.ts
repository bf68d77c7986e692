import type { ManifestRoot } from '@candor/site';
import { hashOf, ManifestShard, shardOf, shardPath } from '@candor/site';
import type { PublishedFiles } from './files.ts';

/** The manifest's shards: what is published under which path, and which shards have still to be written. */
export interface Shards {
  /** Whether every shard and file that the root speaks of was found. */
  readonly isWhole: boolean;
  /** Whether a path has no such text yet. */
  readonly isNew: (path: string, text: string) => boolean;
  /** Notes the text that a path has now. */
  readonly set: (path: string, text: string) => void;
  readonly delete: (path: string) => void;
  readonly paths: () => string[];
  /** The shards that are not written as they stand. */
  readonly unwritten: () => { readonly name: string; readonly text: string }[];
  /** Notes that these were written. */
  readonly written: (shards: readonly { readonly name: string; readonly text: string }[]) => void;
  /** Shard name to the hash of its written text, in order. */
  readonly hashes: () => Record<string, string>;
}

type Listed = ManifestShard[string];

/** Reads the shards that a root speaks of. What is missing or damaged (a crash, a full disk) is left to be rewritten. */
export async function loadShards(files: PublishedFiles, root: ManifestRoot | null): Promise<Shards> {
  const shards = new Map<string, Map<string, Listed>>();
  let isWhole = root !== null;
  for (const [name, hash] of Object.entries(root?.shards ?? {})) {
    const text = await files.read(shardPath(name));
    if (text === null || hashOf(text) !== hash) isWhole = false;
    else shards.set(name, new Map(Object.entries(ManifestShard.parse(JSON.parse(text)))));
  }
  for (const shard of shards.values())
    for (const [path, { size }] of shard) {
      if ((await files.size(path)) === size) continue;
      shard.delete(path);
      isWhole = false;
    }
  return shardsOf(shards, isWhole);
}

function shardsOf(shards: Map<string, Map<string, Listed>>, isWhole: boolean): Shards {
  const unwritten = new Set<string>();
  const hashes = new Map([...shards].map(([name, shard]) => [name, hashOf(textOf(shard))]));
  const shardWith = (path: string) => shards.get(shardOf(path)) ?? new Map<string, Listed>();
  return {
    isWhole,
    isNew: (path, text) => shardWith(path).get(path)?.hash !== hashOf(text),
    set(path, text) {
      const listed = { hash: hashOf(text), size: Buffer.byteLength(text) };
      shards.set(shardOf(path), shardWith(path).set(path, listed));
      unwritten.add(shardOf(path));
    },
    delete(path) {
      shardWith(path).delete(path);
      unwritten.add(shardOf(path));
    },
    paths: () => [...shards.values()].flatMap((shard) => [...shard.keys()]),
    unwritten: () => [...unwritten].map((name) => ({ name, text: textOf(shards.get(name) ?? new Map()) })),
    written(those) {
      for (const { name, text } of those) {
        hashes.set(name, hashOf(text));
        unwritten.delete(name);
      }
    },
    hashes: () => Object.fromEntries([...hashes].sort(byName)),
  };
}

function textOf(shard: ReadonlyMap<string, Listed>): string {
  return `${JSON.stringify(Object.fromEntries([...shard].sort(byName)))}\n`;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
