import { LANGUAGE_FOLDERS, shardOf } from '@candor/site/published';
import { namesOf } from './names-of.ts';
import type { Shard, State } from './state.ts';

const HOME = 'index.html';
const WITH_COMPRESSED_FORMS = 1.5;
const LANGUAGE = new RegExp(`^(?:${LANGUAGE_FOLDERS.join('|')})/`);

/** The first page in each language, `index.html` and `de/index.html`. */
export function homePaths(shards: ReadonlyMap<string, Shard>): string[] {
  const paths = [HOME, ...LANGUAGE_FOLDERS.map((folder) => `${folder}/${HOME}`)];
  return paths.filter((path) => shards.get(shardOf(path))?.files.has(path));
}

/** What a process that has just started must have: the first page in each language, and what it says of all that is not there. */
export function firstPaths(shards: ReadonlyMap<string, Shard>): string[] {
  return homePaths(shards).flatMap((path) => [path, path.replace(/index\.html$/, '404.html')]);
}

/**
 * The files that programs and pages ask for all the time: home, 404, card, badge and widget in each language, feeds (of
 * features too), JSON, assets, the head of the record.
 */
export function doorPaths(shards: ReadonlyMap<string, Shard>): string[] {
  return [...shards.values()].flatMap(({ files }) => [...files.keys()].filter(isDoor));
}

/** The sitemap's months are one for each month, and nobody is waiting for them, nor for the record, which is large. */
function isDoor(path: string): boolean {
  if (/^sitemap-\d|\.jsonl$/.test(path)) return false;
  const inFirst = path.replace(LANGUAGE, '');
  return !inFirst.includes('/') || /^(?:api\/v2|assets|widget)\/|\.atom$|^record\/head\.json$/.test(inFirst);
}

/**
 * The files that readers will ask for next: what home links to in each language (open and recent incidents, maintenance
 * under way and coming), then what just changed. `homes` are texts by path.
 */
export function livelyPaths({ root }: Pick<State, 'root'>, homes: ReadonlyMap<string, string>): string[] {
  const linked = [...homes].flatMap(([path, text]) => linkedFrom(text, path.slice(0, -HOME.length)));
  const changed = [...root.recent].reverse().flatMap(({ paths }) => paths);
  return [...new Set([...linked, ...changed])];
}

function linkedFrom(home: string, folder: string): string[] {
  const links = home.matchAll(/ href="[^"?#]*?\/((?:incidents|maintenance|postmortems|history)(?:\/[^"?#]*)?)["?#]/g);
  return [...links].flatMap(([, address = '']) => namesOf(`${folder}${address}`));
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
