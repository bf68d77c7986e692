import { hash as hashWith } from 'node:crypto';
import type { ManifestRoot } from '@candor/site';
import { ManifestShard, shardOf, shardPath } from '@candor/site';
import type { Listed, PublishedFiles } from './files.ts';
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

const AT_ONCE = 32;
const IN_DOUBT: Listed = { hash: '', size: 0, br: '', gz: '' };

/**
 * Reads the shards that a root speaks of and compares them with what lies there. A shard that is missing or damaged (a
 * crash, a full disk) is left out, a file in doubt: to be written again.
 */
export async function loadShards(files: PublishedFiles, root: ManifestRoot | null): Promise<Shards> {
  const shards = new Map<string, Map<string, Listed>>();
  const hashes = new Map<string, string>();
  await inTurns(Object.entries(root?.shards ?? {}), AT_ONCE, async ([name, hash]) => {
    const bytes = await files.read(shardPath(name));
    if (bytes === null || hashWith('sha256', bytes) !== hash) return;
    const listed = Object.entries(ManifestShard.parse(JSON.parse(String(bytes))));
    // Releases before 0.4.0 did not list the compressed forms: such files are written again.
    shards.set(name, new Map(listed.map(([path, file]) => [path, { ...IN_DOUBT, ...file }])));
    hashes.set(name, hash);
  });
  const list = shardsOf(shards, hashes);
  const listed = [...shards.values()].flatMap((shard) => [...shard]);
  await inTurns(listed, AT_ONCE, async ([path, file]) => {
    if (!(await isThere(files, path, file))) list.doubt(path);
  });
  return list;
}

async function isThere(files: PublishedFiles, path: string, { hash, br, gz }: Listed): Promise<boolean> {
  const there = await Promise.all(
    [path, `${path}.br`, `${path}.gz`].map(async (file) => {
      const bytes = await files.read(file);
      return bytes && hashWith('sha256', bytes);
    }),
  );
  return [hash, br, gz].every((expected, form) => there[form] === expected);
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
        else hashes.set(name, hashWith('sha256', text));
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
