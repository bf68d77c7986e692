import type { ManifestRoot, ManifestShard } from '@candor/site/published';
import { ROOT_PATH, shardOf } from '@candor/site/published';
import type { Body } from '../memory/body.ts';

/** One shard of the manifest, as it is listed under its hash. */
export interface Shard {
  readonly hash: string;
  /** Public path to what the manifest lists of the file that is published there. */
  readonly files: ReadonlyMap<string, ManifestShard[string]>;
}

/** One published state, whole and consistent. It never changes: the next one takes its place. */
export interface State {
  readonly root: ManifestRoot;
  readonly shards: ReadonlyMap<string, Shard>;
  /** What is asked for most, by path, in memory; the root always. */
  readonly hot: ReadonlyMap<string, Body>;
}

/** Whether two states are of one root: what a new process loads second holds more in memory, and is no newer. */
export function isOfOneRoot(one: State, other: State): boolean {
  return one.hot.get(ROOT_PATH)?.hash === other.hot.get(ROOT_PATH)?.hash;
}

const FORM = /^(?<file>.+)\.(?<form>br|gz)$/;
const SHARD_PATH = /^manifest\/([0-9a-f]{2})\.json$/;

/**
 * The SHA-256 that a file has in a state; null when the state has no such file. The compressed forms of files are files
 * too, for whoever checks what lies there.
 */
export function hashIn(state: State, path: string): string | null {
  const [, name] = SHARD_PATH.exec(path) ?? [];
  if (name !== undefined) return state.shards.get(name)?.hash ?? null;
  return listedIn(state, path)?.hash ?? formIn(state, path);
}

function formIn(state: State, path: string): string | null {
  const { file = '', form } = FORM.exec(path)?.groups ?? {};
  return (form && listedIn(state, file)?.[form as 'br' | 'gz']) ?? null;
}

function listedIn({ shards }: State, path: string): ManifestShard[string] | undefined {
  return shards.get(shardOf(path))?.files.get(path);
}

/** Whether a state has a file. */
export function has(state: State, path: string): boolean {
  return state.hot.has(path) || hashIn(state, path) !== null;
}
