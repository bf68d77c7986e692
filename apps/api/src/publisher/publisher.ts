import type { Instant } from '@candor/log';
import type { Assets, Site } from '@candor/site';
import type { Store } from '@candor/store';
import { headOf } from '@candor/store';
import type { Logger } from '../logger.ts';
import type { Edition } from './edition.ts';
import { createEdition } from './edition.ts';
import type { PublishedFiles } from './files.ts';
import { PublishedElsewhere } from './guard.ts';

const LOOK_AROUND_MS = 5_000;
const LONGEST_WAIT_MS = 30_000;
const REMEMBERED_PUBLISHES = 1_000;

/** How publishing stands, for the console and `/readyz`. */
export interface PublishingStatus {
  /** The newest entry that readers can see. */
  readonly index: number;
  /** How long an entry has been waiting to be seen, in milliseconds; 0 when none waits. */
  readonly lagMs: number;
  /** Why nothing is published, in a sentence; null while all is well. */
  readonly problem: string | null;
}

/** Brings the record before readers: one loop that no request waits for. */
export interface Publisher {
  /** Publishes what is missing, then goes on whenever `wake` is called. Does not throw: see `status`. */
  readonly start: () => Promise<void>;
  /** Something was appended. */
  readonly wake: () => void;
  readonly status: () => PublishingStatus;
  /** Since when an entry is on the page; null when it is not, or when it was there before this process began. */
  readonly onPageSince: (index: number) => Instant | null;
  /** Publishes what was accepted, then ends. */
  readonly stop: () => Promise<void>;
}

/** What a publisher is made of. */
export interface PublisherParts {
  readonly store: Store;
  readonly files: PublishedFiles;
  readonly openSite: () => Site;
  readonly assets: Assets;
  readonly release: string;
  readonly now: () => Instant;
  readonly logger: Logger;
}

export function createPublisher(parts: PublisherParts): Publisher {
  const { store, logger } = parts;
  const edition: Edition = createEdition(parts);
  const publishes: { readonly index: number; readonly at: Instant }[] = [];
  let waitingSince: number | null = null;
  let problem: string | null = null;
  let isWanted = false;
  let isStopped = false;
  let failures = 0;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function publish(): Promise<void> {
    try {
      const before = edition.index();
      await edition.publish();
      const { index } = await headOf(store.reader);
      if (edition.index() >= index) waitingSince = null;
      if (edition.index() !== before) remember(edition.index());
      if (problem) logger.info('publishing goes on');
      problem = null;
      failures = 0;
    } catch (error) {
      const sentence =
        error instanceof PublishedElsewhere ? error.message : 'Publishing failed; see the log of the api.';
      if (problem !== sentence) logger.error({ err: error }, sentence);
      problem = sentence;
      failures += 1;
    }
  }

  function remember(index: number): void {
    publishes.push({ index, at: parts.now() });
    if (publishes.length > REMEMBERED_PUBLISHES) publishes.shift();
  }

  async function run(): Promise<void> {
    while (isWanted && !isStopped) {
      isWanted = false;
      await publish();
    }
    running = null;
    if (isStopped) return;
    const wait = problem ? Math.min(250 * 2 ** failures, LONGEST_WAIT_MS) : LOOK_AROUND_MS;
    clearTimeout(timer);
    timer = setTimeout(look, wait);
  }

  function look(): void {
    isWanted = true;
    running ??= run();
  }

  return {
    async start() {
      look();
      await running;
    },
    wake() {
      waitingSince ??= performance.now();
      look();
    },
    status: () => ({
      index: edition.index(),
      lagMs: waitingSince === null ? 0 : Math.round(performance.now() - waitingSince),
      problem,
    }),
    onPageSince: (index) => publishes.find((it) => it.index >= index)?.at ?? null,
    async stop() {
      clearTimeout(timer);
      await running;
      isStopped = true;
      clearTimeout(timer);
      await publish();
    },
  };
}
