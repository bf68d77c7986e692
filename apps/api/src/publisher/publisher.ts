import type { Instant } from '@candor/log';
import { ROOT_PATH } from '@candor/site';
import { headOf } from '@candor/store';
import type { Logger } from '../logger.ts';
import { createEdition } from './edition/edition.ts';
import type { EditionParts, Published } from './edition/edition-parts.ts';
import type { Elsewhere } from './edition/guard.ts';
import { PublishedElsewhere } from './edition/guard.ts';
import type { Progress } from './edition/renewal.ts';
import { renewalLog } from './edition/renewal-log.ts';

const LOOK_AROUND_MS = 5_000;
const SHORTEST_WAIT_MS = 250;
const REMEMBERED_PUBLISHES = 1_000;

/** How publishing stands, for the console and `/readyz`. */
export interface PublishingStatus {
  /** The newest entry that readers can see. */
  readonly index: number;
  /** How long an entry has been waiting to be seen, in milliseconds; 0 when none waits. */
  readonly lagMs: number;
  /** Why nothing is published, in a sentence; null while all is well. */
  readonly problem: string | null;
  /** How far the pages are that are written anew in the background; null while none are. */
  readonly renewing: Progress | null;
  /** The published record that ours does not hold, while that is why nothing is published. */
  readonly elsewhere: Elsewhere | null;
}

/** Brings the record before readers: one loop that no request waits for. */
export interface Publisher {
  /**
   * Begins to publish, then goes on whenever `wake` is called. Answers once readers can see something: at once when
   * something was published before, else after the first try. Does not throw: see `status`.
   */
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
export interface PublisherParts extends EditionParts {
  readonly logger: Logger;
}

/** A publisher that does nothing yet: it begins with `start`. */
export function createPublisher(parts: PublisherParts): Publisher {
  const { store, files, logger, now, signer } = parts;
  const edition = createEdition(parts);
  const tellRenewal = renewalLog(logger, edition.progress);
  const tried = Promise.withResolvers<void>();
  const publishes: (Published & { readonly at: Instant })[] = [];
  let waitingSince: number | null = null;
  let problem: string | null = 'The first publish since the api was started is not done yet.';
  let elsewhere: Elsewhere | null = null;
  let isWanted = false;
  let isStopping = false;
  let failures = 0;
  let otherKey: string | null = null;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function publish(): Promise<void> {
    isWanted = false;
    const begun = performance.now();
    try {
      const published = await edition.publish();
      if (published.to > published.from) remember(published);
      // Whatever waits now was appended after this publish had begun.
      waitingSince = (await isBehind()) ? begun : null;
      await edition.tidy();
      tellRenewal();
      complainOfOtherKey();
      if (failures > 0) logger.info('publishing goes on');
      problem = null;
      elsewhere = null;
      failures = 0;
    } catch (error) {
      const sentence = sentenceFor(error);
      if (problem !== sentence) logger.error({ err: error }, sentence);
      problem = sentence;
      elsewhere = error instanceof PublishedElsewhere ? error.elsewhere : null;
      failures += 1;
      if (await isBehind().catch(() => false)) waitingSince ??= begun;
    }
    tried.resolve();
  }

  function complainOfOtherKey(): void {
    const other = edition.otherKey();
    if (other && other.keyId !== otherKey)
      logger.error(
        { key: signer.keyId, told: other.keyId, since: other.index },
        'another signing key was told: set the same CANDOR_SIGNING_KEY for all apis on this database',
      );
    otherKey = other?.keyId ?? null;
  }

  async function isBehind(): Promise<boolean> {
    return isWanted || edition.index() < (await headOf(store.reader)).index;
  }

  function remember(published: Published): void {
    publishes.push({ ...published, at: now() });
    if (publishes.length > REMEMBERED_PUBLISHES) publishes.shift();
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    // Entries come first: a few pages are written anew whenever none are waiting.
    while (isWanted || (edition.progress() !== null && failures === 0 && !isStopping)) await publish();
    running = null;
    timer = setTimeout(
      look,
      failures > 0 ? Math.min(SHORTEST_WAIT_MS * 2 ** failures, LOOK_AROUND_MS) : LOOK_AROUND_MS,
    );
  }

  function look(): void {
    isWanted = true;
    running ??= run();
  }

  return {
    async start() {
      const before = await files.read(ROOT_PATH).catch(() => null);
      look();
      if (before === null) await tried.promise;
    },
    wake() {
      waitingSince ??= performance.now();
      look();
    },
    status: () => ({
      index: edition.index(),
      lagMs: waitingSince === null ? 0 : Math.round(performance.now() - waitingSince),
      problem,
      renewing: edition.progress(),
      elsewhere,
    }),
    onPageSince: (index) => publishes.find(({ from, to }) => from < index && index <= to)?.at ?? null,
    async stop() {
      isStopping = true;
      await running;
      clearTimeout(timer);
      await publish();
    },
  };
}

function sentenceFor(error: unknown): string {
  if (error instanceof PublishedElsewhere) return error.message;
  const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
  return `Publishing failed${code} and is tried again; the log of the api says more.`;
}
