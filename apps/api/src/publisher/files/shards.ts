import type { ManifestRoot } from '@candor/site';
import { hashOf, ManifestShard, shardOf, shardPath } from '@candor/site';
import type { PublishedFiles } from './files.ts';
import { inTurns } from './in-turns.ts';

/** The manifest's shards: what is published under which path, and which shards have still to be written. */
export interface Shards {
  /** The SHA-256 of what is published under a path; null when that is nothing, or in doubt. */
  readonly hashAt: (path: string) => string | null;
  /** Notes the text that a path has now. */
  readonly set: (path: string, listed: Listed) => void;
  /** Notes that a path may have anything now. */
  readonly doubt: (path: string) => void;
  readonly delete: (path: string) => void;
  readonly paths: () => Set<string>;
  /** The shards that are not written as they stand; the text is null when one lists nothing any more. */
  readonly unwritten: () => { readonly name: string; readonly text: string | null }[];
  /** Notes that these were written. */
  readonly written: (shards: readonly { readonly name: string; readonly text: string | null }[]) => void;
  /** Shard name to the hash of its written text, in order. */
  readonly hashes: () => Record<string, string>;
}

type Listed = ManifestShard[string];

const AT_ONCE = 32;
const IN_DOUBT: Listed = { hash: '', size: 0 };

/**
 * Reads the shards that a root speaks of and compares them with what lies there. A shard that is missing or damaged (a
 * crash, a full disk) is left out, a file in doubt: to be written again.
 */
export async function loadShards(files: PublishedFiles, root: ManifestRoot | null): Promise<Shards> {
  const shards = new Map<string, Map<string, Listed>>();
  const hashes = new Map<string, string>();
  await inTurns(Object.entries(root?.shards ?? {}), AT_ONCE, async ([name, hash]) => {
    const bytes = await files.read(shardPath(name));
    if (bytes === null || hashOf(bytes) !== hash) return;
    shards.set(name, new Map(Object.entries(ManifestShard.parse(JSON.parse(String(bytes))))));
    hashes.set(name, hash);
  });
  const list = shardsOf(shards, hashes);
  await inTurns([...list.paths()], AT_ONCE, async (path) => {
    if (!(await isThere(files, path, list.hashAt(path)))) list.doubt(path);
  });
  return list;
}

// A publish that was cut off shows in the file itself: it is replaced before its compressed forms are.
async function isThere(files: PublishedFiles, path: string, hash: string | null): Promise<boolean> {
  const bytes = await files.read(path);
  const forms = await Promise.all([files.size(`${path}.br`), files.size(`${path}.gz`)]);
  return bytes !== null && hashOf(bytes) === hash && forms.every(Boolean);
}

function shardsOf(shards: Map<string, Map<string, Listed>>, hashes: Map<string, string>): Shards {
  const changed = new Set<string>();
  const listedAt = (path: string) => shards.get(shardOf(path))?.get(path);
  function put(path: string, listed: Listed): void {
    const name = shardOf(path);
    const shard = shards.get(name) ?? new Map<string, Listed>();
    shards.set(name, shard.set(path, listed));
    changed.add(name);
  }
  return {
    hashAt: (path) => listedAt(path)?.hash || null,
    set: put,
    doubt: (path) => put(path, IN_DOUBT),
    delete(path) {
      shards.get(shardOf(path))?.delete(path);
      changed.add(shardOf(path));
    },
    paths: () => new Set([...shards.values()].flatMap((shard) => [...shard.keys()])),
    unwritten: () => [...changed].map((name) => ({ name, text: textOf(shards.get(name)) })),
    written(those) {
      for (const { name, text } of those) {
        if (text === null) hashes.delete(name);
        else hashes.set(name, hashOf(text));
        changed.delete(name);
      }
    },
    hashes: () => Object.fromEntries([...hashes].sort(byName)),
  };
}

function textOf(shard: ReadonlyMap<string, Listed> = new Map()): string | null {
  return shard.size === 0 ? null : `${JSON.stringify(Object.fromEntries([...shard].sort(byName)))}\n`;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
