import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HEARTBEAT_PATH, Heartbeat } from '@candor/site/published';
import type { PublishedFiles } from '../disk/published-files.ts';
import type { MirrorSettings } from '../env.ts';
import type { Logger } from '../logger.ts';
import { examineCopy, readCopy } from './held/copy.ts';
import type { Patience } from './origin/origin.ts';
import { openOrigin } from './origin/origin.ts';
import type { Followed, Known } from './poll.ts';
import { askHeartbeat, followRoot, takeHeartbeat } from './poll.ts';
import { openIncoming } from './pull/incoming.ts';
import { putInPlace } from './pull/put-in-place.ts';
import { Trouble, troubleOf } from './trouble.ts';
import { openKeyring } from './trust/keyring.ts';

const LONGEST_PAUSE_MS = 30_000;
const CLOCKS_APART_MS = 60_000;
const ATTEMPTS = 6;

/** Follows an origin and keeps a copy of what it publishes; whoever serves that copy needs to know nothing of it. */
export interface Mirror {
  /** Ends what was begun before, so that what lies there is whole, and begins to follow. Does not throw: see `trouble`. */
  readonly start: () => Promise<void>;
  /** Why the origin is not followed at the moment; null while it is. */
  readonly trouble: () => Trouble | null;
  /** Whole seconds since the origin was followed last; null when it was not since the start. */
  readonly sinceFollowed: () => number | null;
  /** How many polls in a row failed. */
  readonly failures: () => number;
  readonly stop: () => Promise<void>;
}

/** What a mirror is made of. */
export interface MirrorParts {
  readonly settings: MirrorSettings;
  /** The published directory that it fills. */
  readonly files: PublishedFiles;
  readonly patience: Patience;
  readonly realNow: () => number;
  readonly logger: Logger;
}

export function openMirror({ settings, files, patience, realNow, logger }: MirrorParts): Mirror {
  const origin = openOrigin(settings.origin, patience);
  const keyring = openKeyring(origin, settings.keys);
  const incoming = openIncoming(path.join(files.locate('.'), '..', 'incoming'));
  const seen = new Map<string, Buffer>();
  const polling = { origin, keyring, incoming, seen, files, realNow };
  let known: Known = { copy: null, etag: null, heardAt: null };
  let trouble: Trouble | null = null;
  let followedAt: number | null = null;
  let failures = 0;
  let isOpen = false;
  let isApart = false;
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  /** Reads what is held, and shows what was pulled whole before the process or its disk failed. */
  async function open(): Promise<void> {
    await incoming.open();
    const copy = await readCopy(files);
    known = { copy: (await putInPlace(files, incoming, copy)) ?? copy, etag: null, heardAt: await lastHeard() };
    isOpen = true;
  }

  async function lastHeard(): Promise<string | null> {
    try {
      return Heartbeat.parse(JSON.parse(String(await files.read(HEARTBEAT_PATH)))).at;
    } catch {
      return null;
    }
  }

  async function attempt(): Promise<void> {
    if (!isOpen) await open();
    const shown = await putInPlace(files, incoming, known.copy);
    if (shown) known = { ...known, copy: shown };
    const begun = performance.now();
    const heartbeat = await askHeartbeat(polling);
    const followed = await followMoving();
    if (!known.copy) tellPinned(followed);
    if (followed.pulled !== null) tellPulled(followed, performance.now() - begun);
    known = { ...known, copy: followed.copy, etag: followed.etag };
    seen.clear();
    known = { ...known, heardAt: await takeHeartbeat(polling, heartbeat, known) };
    followedAt = performance.now();
    compareClocks(heartbeat.kind === 'found' ? heartbeat.date : null);
    if (trouble) logger.info('the origin is followed again');
    trouble = null;
    failures = 0;
  }

  /** An origin replaces its files before its root: whoever pulls meanwhile meets some that are newer, and asks again. */
  async function followMoving(attempt = 1): Promise<Followed> {
    try {
      return await followRoot(polling, known);
    } catch (error) {
      const isUnfit = error instanceof Trouble && error.kind === 'unfit';
      if (!isUnfit || attempt === ATTEMPTS || isStopped) throw error;
    }
    await pause((settings.pollMs * attempt) / 10);
    return followMoving(attempt + 1);
  }

  async function look(): Promise<void> {
    await attempt().catch(fail);
    if (isStopped) return;
    // One that only moves on while it is pulled answers well: it is asked as often as ever.
    const doubled = trouble?.kind === 'unfit' ? 0 : Math.min(failures, 16);
    const wait = Math.min(settings.pollMs * 2 ** doubled, Math.max(settings.pollMs, LONGEST_PAUSE_MS));
    // Many mirrors of one origin must not come at the same moment.
    timer = setTimeout(follow, wait * (0.75 + Math.random() / 2));
  }

  function follow(): void {
    running = look();
  }

  async function fail(error: unknown): Promise<void> {
    if (isStopped) return;
    const next = troubleOf(error);
    if (next.message !== trouble?.message) logger.error({ kind: next.kind, err: next.cause }, next.message);
    trouble = next;
    failures += 1;
    // What was pulled for nothing must not be what fills the disk.
    if (next.kind === 'disk' && isOpen && !(await incoming.root().catch(() => null)))
      await incoming.clear().catch(() => {});
  }

  function tellPinned({ copy }: Followed): void {
    const key = copy?.root.key;
    if (settings.keys) logger.info({ key }, 'the origin signs with a key that is set');
    else
      logger.warn({ key }, 'first contact: this key is believed from now on; compare it with the one in the api’s log');
  }

  function tellPulled({ copy, pulled }: Followed, ms: number): void {
    logger.info({ index: copy?.root.index, files: pulled, ms: Math.round(ms) }, 'pulled');
  }

  function compareClocks(date: number | null): void {
    const apart = date === null ? 0 : realNow() - date;
    const before = isApart;
    isApart = Math.abs(apart) > CLOCKS_APART_MS;
    if (isApart && !before)
      logger.warn({ seconds: Math.round(apart / 1000) }, 'the clocks of this mirror and of the origin are apart');
  }

  /** A power cut may have left files damaged: that is looked for once, while readers are served. */
  async function examine(): Promise<void> {
    if (!known.copy) return;
    known = { ...known, copy: await examineCopy(files, known.copy) };
    const { shards, paths } = known.copy?.damaged ?? { shards: new Set(), paths: new Set() };
    if (shards.size + paths.size > 0)
      logger.warn({ shards: shards.size, files: paths.size }, 'files of the copy are damaged and pulled again');
  }

  return {
    async start() {
      await open().catch(fail);
      running = examine().catch(fail).then(look);
    },
    trouble: () => trouble,
    sinceFollowed: () => (followedAt === null ? null : Math.floor((performance.now() - followedAt) / 1000)),
    failures: () => failures,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      origin.close();
      await running;
    },
  };
}
