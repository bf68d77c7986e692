import { shardOf } from '@candor/site';

/** How far the pages are that are written anew: how many there are, and how many are left. */
export interface Progress {
  readonly pages: number;
  readonly left: number;
}

/** What is to be written anew in the background, a few files at a time. */
export interface Renewal {
  /** Adds paths to what is left. */
  readonly add: (paths: Iterable<string>) => void;
  /** Those that come next; `first` before all others. */
  readonly next: (first: ReadonlySet<string>) => string[];
  /** Notes that paths were written. */
  readonly done: (paths: Iterable<string>) => void;
  /** Null while nothing is left. */
  readonly progress: () => Progress | null;
  readonly clear: () => void;
}

/** Nothing to be written anew yet; `atOnce` of it come at a time. */
export function createRenewal(atOnce: number): Renewal {
  const left = new Set<string>();
  let inOrder: string[] | null = null;
  let pages = 0;
  return {
    add(paths) {
      const before = left.size;
      if (before === 0) pages = 0;
      for (const path of paths) left.add(path);
      pages += left.size - before;
      inOrder = null;
    },
    next(first) {
      // Those of a turn that failed are left, and come again once the others are through.
      if (inOrder === null || inOrder.length === 0) inOrder = lastFirst(left, first);
      const next: string[] = [];
      while (next.length < atOnce) {
        const path = inOrder.pop();
        if (path === undefined) break;
        // It may have been written meanwhile, for an entry that touched it.
        if (left.has(path)) next.push(path);
      }
      return next;
    },
    done(paths) {
      for (const path of paths) left.delete(path);
    },
    progress: () => (left.size === 0 ? null : { pages, left: left.size }),
    clear() {
      left.clear();
      inOrder = null;
    },
  };
}

/**
 * The paths from the last to the first: what readers look at most comes first, then shard by shard, so that each few files
 * change few shards.
 */
function lastFirst(paths: ReadonlySet<string>, first: ReadonlySet<string>): string[] {
  const rankOf = (path: string) => (first.has(path) || !path.includes('/') ? '' : shardOf(path));
  const ranked = [...paths].map((path) => [`${rankOf(path)} ${path}`, path] as const);
  return ranked.sort(([one], [other]) => (one < other ? 1 : -1)).map(([, path]) => path);
}
