import type { PublishedFiles } from '../disk/published-files.ts';
import { readWhole } from '../disk/read-whole.ts';
import type { Logger } from '../logger.ts';
import type { Body } from '../memory/body.ts';
import { hashBytes, makeBody } from '../memory/body.ts';
import { boundedBodies } from '../memory/bounded-bodies.ts';
import type { Keeper } from './keeper.ts';
import type { State } from './state.ts';
import { hashIn, isOfOneRoot } from './state.ts';

/** What became of a search, and in which state: `gone` when a newer one lacks the file, `damaged` without good bytes. */
export type Search =
  | { readonly kind: 'found'; readonly state: State; readonly body: Body }
  | { readonly kind: 'gone' | 'damaged'; readonly state: State };

/** The published files that are not hot: read when asked for, checked, and remembered for a while. */
export interface Library {
  /** Looks for a file that the state lists. */
  readonly find: (state: State, path: string) => Promise<Search>;
  /** Whether a body is still remembered; asking counts as use of it. */
  readonly remembers: (body: Body) => boolean;
  /** Is called with each body that is remembered no longer. */
  readonly onForget: (listener: (body: Body) => void) => void;
}

/** What a library is made of. */
export interface LibraryParts {
  readonly files: PublishedFiles;
  readonly keeper: Keeper;
  /** How many bytes hot files and remembered ones may take together. */
  readonly memoryBytes: number;
  readonly logger: Logger;
}

export function createLibrary({ files, keeper, memoryBytes, logger }: LibraryParts): Library {
  const remembered = boundedBodies();
  const searches = new Map<string, Promise<Search>>();
  const damaged = new Set<string>();
  /** What the newest state lists and was waited for in vain: nobody waits for it again. */
  const waitedFor = new Set<string>();
  keeper.onSwap(({ hot }) => {
    damaged.clear();
    waitedFor.clear();
    remembered.limitTo(Math.max(0, memoryBytes - [...hot.values()].reduce((sum, { weight }) => sum + weight, 0)));
  });

  async function search(state: State, path: string): Promise<Search> {
    const body = await readFitting(state, path);
    if (body) return { kind: 'found', state, body };
    // The next publish has written the file already; its root is about to follow.
    const newer = waitedFor.has(path) ? (keeper.state() ?? state) : await keeper.newerThan(state);
    if (isOfOneRoot(newer, state)) waitedFor.add(path);
    if (hashIn(newer, path) === null) return { kind: 'gone', state: newer };
    const second = newer.hot.get(path) ?? (await readFitting(newer, path)) ?? (await readAsItLies(path));
    if (second) return { kind: 'found', state: newer, body: second };
    if (!damaged.has(path)) logger.error({ path }, 'a published file does not fit its manifest');
    damaged.add(path);
    return { kind: 'damaged', state: newer };
  }

  async function readAsItLies(path: string): Promise<Body | null> {
    const bytes = await readWhole(files, path);
    return bytes && makeBody(bytes);
  }

  async function readFitting(state: State, path: string): Promise<Body | null> {
    const hash = hashIn(state, path);
    const bytes = hash && (await files.read(path));
    if (!bytes || hashBytes(bytes) !== hash) return null;
    const body = await makeBody(bytes, hash);
    remembered.add(body);
    return body;
  }

  function searchOnce(state: State, path: string, hash: string): Promise<Search> {
    const key = `${hash} ${path}`;
    const running = searches.get(key);
    if (running) return running;
    const begun = search(state, path).finally(() => searches.delete(key));
    searches.set(key, begun);
    return begun;
  }

  return {
    remembers: (body) => remembered.get(body.hash) === body,
    onForget: remembered.onGone,
    async find(state, path) {
      const hash = hashIn(state, path);
      if (hash === null) return { kind: 'gone', state };
      const body = remembered.get(hash);
      return body ? { kind: 'found', state, body } : await searchOnce(state, path, hash);
    },
  };
}
