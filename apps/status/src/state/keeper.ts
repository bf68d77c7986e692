import path from 'node:path';
import { ROOT_PATH } from '@candor/site/published';
import type { PublishedFiles } from '../disk/published-files.ts';
import { seenFiles } from '../disk/seen-files.ts';
import { watchDirectory } from '../disk/watch-directory.ts';
import type { Logger } from '../logger.ts';
import type { Pace } from '../pace.ts';
import { loadState } from './load-state.ts';
import type { State } from './state.ts';
import { isOfOneRoot } from './state.ts';

/** Holds the newest published state and takes over the next one, whole, as soon as it is there. */
export interface Keeper {
  /** What is served now; null before the first publish. */
  readonly state: () => State | null;
  /** Is called right after each change of `state`. */
  readonly onSwap: (listener: (now: State, before: State | null) => void) => void;
  /** Loads what is there, then goes on looking. */
  readonly start: () => Promise<void>;
  /** A state of another root than the given one's if it comes soon, else what is served now. */
  readonly newerThan: (state: State) => Promise<State>;
  readonly stop: () => void;
}

/** What a keeper is made of. */
export interface KeeperParts {
  readonly files: PublishedFiles;
  /** How many bytes a state may hold in memory. */
  readonly room: number;
  readonly pace: Pace;
  readonly logger: Logger;
}

/** A root whose files do not fit it: since when it is tried, and since when nothing whole was found. */
interface Torn {
  readonly stamp: string;
  readonly since: number;
  readonly first: number;
}

const ROOTS_TO_WAIT_FOR = 10;

function isHopeless({ since, first }: Torn, { patience }: Pace): boolean {
  const now = performance.now();
  return now - since >= patience || now - first >= patience * ROOTS_TO_WAIT_FOR;
}

export function createKeeper({ files, room, pace, logger }: KeeperParts): Keeper {
  const listeners = new Set<(now: State, before: State | null) => void>();
  const seen = seenFiles(files);
  const watch = watchDirectory(files.locate(path.posix.dirname(ROOT_PATH)), look);
  let state: State | null = null;
  let loadedStamp: string | null = null;
  let torn: Torn | null = null;
  let complaint: string | null = null;
  let isWanted = false;
  let isStopped = false;
  let running: Promise<void> | null = null;
  let attempting: Promise<void> | null = null;
  let polling: NodeJS.Timeout | undefined;
  let retrying: NodeJS.Timeout | undefined;

  function look(): void {
    isWanted = true;
    running ??= run();
  }

  async function run(): Promise<void> {
    while (isWanted && !isStopped) {
      isWanted = false;
      attempting = attempt().catch((error) => complain('what is published cannot be read', { err: error }));
      await attempting;
    }
    attempting = null;
    running = null;
  }

  async function attempt(): Promise<void> {
    const stamp = await files.stamp(ROOT_PATH);
    if (stamp === null || stamp === loadedStamp) return;
    // Another root means that somebody publishes: then a whole state comes. One that stays torn was left half done.
    if (torn && torn.stamp !== stamp) torn = { ...torn, stamp, since: performance.now() };
    const anyway = torn !== null && isHopeless(torn, pace);
    // A new process answers as soon as it can: the first pages come first, all else while it serves them.
    const isFirst = state === null;
    const loaded = await loadState({ files, seen, room, anyway, isFirst }, state);
    if (isStopped || loaded.kind === 'absent') return;
    if (loaded.kind === 'torn') return lookAgainSoon(stamp);
    loadedStamp = isFirst ? null : stamp;
    isWanted ||= isFirst;
    if (loaded.misfits.length > 0) complain('published files do not fit their manifest', { paths: loaded.misfits });
    else complaint = null;
    swap(loaded.state);
  }

  function lookAgainSoon(stamp: string): void {
    torn ??= { stamp, since: performance.now(), first: performance.now() };
    clearTimeout(retrying);
    retrying = setTimeout(look, pace.retry);
  }

  function swap(next: State): void {
    const before = state;
    state = next;
    torn = null;
    seen.forget();
    logger.info({ index: next.root.index, hot: next.hot.size }, 'serving');
    for (const listener of listeners) listener(next, before);
  }

  function complain(message: string, details: object): void {
    const said = JSON.stringify([message, details]);
    if (said !== complaint) logger.error(details, message);
    complaint = said;
  }

  function nextSwap(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        listeners.delete(done);
        resolve();
      };
      listeners.add(done);
    });
  }

  function anotherRootOrPatience(than: State): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, pace.patience);
      const see = (next: State) => isOfOneRoot(next, than) || done();
      listeners.add(see);
      function done(): void {
        clearTimeout(timer);
        listeners.delete(see);
        resolve();
      }
    });
  }

  return {
    state: () => state,
    onSwap: (listener) => listeners.add(listener),
    async start() {
      watch.ensure();
      look();
      await Promise.race([running, nextSwap()]);
      polling = setInterval(() => {
        watch.ensure();
        look();
      }, pace.poll);
    },
    async newerThan(other) {
      look();
      if (state && isOfOneRoot(state, other)) await anotherRootOrPatience(other);
      // What is being read by then comes, however late. Not `running`: that goes on while anybody asks.
      if (state && isOfOneRoot(state, other)) await attempting;
      return state ?? other;
    },
    stop() {
      isStopped = true;
      clearInterval(polling);
      clearTimeout(retrying);
      watch.stop();
    },
  };
}
