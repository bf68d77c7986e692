import type { ManifestRoot } from '@candor/site';
import { shardOf } from '@candor/site';
import type { Body } from '../memory/body.ts';

/** One shard of the manifest, as it is listed under its hash. */
export interface Shard {
  readonly hash: string;
  /** Public path to the SHA-256 and the size of what is published there. */
  readonly files: ReadonlyMap<string, { readonly hash: string; readonly size: number }>;
}

/** One published state, whole and consistent. It never changes: the next one takes its place. */
export interface State {
  readonly root: ManifestRoot;
  readonly shards: ReadonlyMap<string, Shard>;
  /** What is asked for most, by path, in memory. */
  readonly hot: ReadonlyMap<string, Body>;
}

const SHARD_PATH = /^manifest\/([0-9a-f]{2})\.json$/;

/** The SHA-256 that a file has in a state; null when the state has no such file. */
export function hashIn(state: State, path: string): string | null {
  const [, name] = SHARD_PATH.exec(path) ?? [];
  if (name !== undefined) return state.shards.get(name)?.hash ?? null;
  return state.shards.get(shardOf(path))?.files.get(path)?.hash ?? null;
}

/** Whether a state has a file. */
export function has(state: State, path: string): boolean {
  return state.hot.has(path) || hashIn(state, path) !== null;
}
