import { namesOf } from './names-of.ts';
import type { Shard, State } from './state.ts';

const WITH_COMPRESSED_FORMS = 1.5;

/** The files that programs and pages ask for all the time: home, 404, feeds (of features too), JSON, assets. */
export function doorPaths(shards: ReadonlyMap<string, Shard>): string[] {
  return [...shards.values()].flatMap(({ files }) => [...files.keys()].filter(isDoor));
}

/** The sitemap's months are one for each month, and nobody is waiting for them. */
function isDoor(path: string): boolean {
  if (/^sitemap-\d/.test(path)) return false;
  return !path.includes('/') || /^(?:api\/v2|assets)\/|\.atom$|^[^/]+\/404\.html$/.test(path);
}

/**
 * The files that readers will ask for next: what home links to (open and recent incidents, maintenance under way and
 * coming), then what just changed.
 */
export function livelyPaths(state: Pick<State, 'root' | 'shards'>, home: string): string[] {
  const linked = [
    ...home.matchAll(/ href="[^"?#]*?\/((?:incidents|maintenance|postmortems|history)(?:\/[^"?#]*)?)["?#]/g),
  ].flatMap(([, address = '']) => namesOf(address));
  const changed = [...state.root.recent].reverse().flatMap(({ paths }) => paths);
  return [...new Set([...linked, ...changed])];
}

/** What may still be held in memory; each path taken makes it less. */
export interface Room {
  /** Of the given paths those that exist and fit in, in the given order. */
  readonly take: (paths: Iterable<string>, sizeOf: (path: string) => number | undefined) => string[];
}

export function roomOf(bytes: number): Room {
  const taken = new Set<string>();
  let left = bytes;
  return {
    take: (paths, sizeOf) =>
      [...paths].filter((path) => {
        const size = sizeOf(path);
        if (size === undefined || taken.has(path) || size * WITH_COMPRESSED_FORMS > left) return false;
        taken.add(path);
        left -= size * WITH_COMPRESSED_FORMS;
        return true;
      }),
  };
}
