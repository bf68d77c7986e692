import { temporaryDirectory } from '@candor/testbed';
import { afterEach } from 'vitest';
import { createClock } from '../clock.ts';
import type { MirrorSettings } from '../env.ts';
import { createLogger } from '../logger.ts';
import type { Pace } from '../pace.ts';
import type { ReadersSite } from '../readers-site.ts';
import { openReadersSite } from '../readers-site.ts';
import type { Answer, Question } from './ask.ts';
import { ask } from './ask.ts';
import type { Listening } from './listen.ts';
import { listen } from './listen.ts';
import type { TestPublisher } from './test-publisher.ts';
import { createTestPublisher } from './test-publisher.ts';

/** Much shorter than in use, and no tick unless a test wants one. */
const QUICK: Pace = {
  origin: { idle: 500, longest: 2_000 },
  poll: 20,
  retry: 5,
  patience: 200,
  tick: 3_600_000,
  farewell: 500,
};

/** A readers' site for one test, over a published directory of its own. */
export interface TestSite extends ReadersSite {
  readonly publisher: TestPublisher;
  readonly ask: (target: string, question?: Question) => Promise<Answer>;
  readonly listen: (target: string, headers?: Record<string, string>) => Promise<Listening>;
}

/** What a test may want otherwise. */
export interface TestSiteOptions {
  readonly publisher?: TestPublisher;
  readonly pace?: Partial<Pace>;
  readonly memoryBytes?: number;
  readonly maxConnections?: number;
  readonly metricsToken?: string;
  readonly staleAfter?: number;
  readonly mirror?: MirrorSettings;
  readonly realNow?: () => number;
}

const opened = new Set<{ readonly close: () => Promise<void> | void }>();

/** Opens a readers' site on any free port; it is closed when the test is done. */
export async function openTestSite(options: TestSiteOptions = {}): Promise<TestSite> {
  const publisher = options.publisher ?? createTestPublisher(temporaryDirectory());
  const settings = {
    published: publisher.directory,
    host: '127.0.0.1',
    port: 0,
    memoryBytes: options.memoryBytes ?? 64 * 1024 * 1024,
    maxConnections: options.maxConnections ?? 20_000,
    maxOfOneAddress: 0,
    metricsToken: options.metricsToken ?? null,
    staleAfter: options.staleAfter ?? 120,
    mirror: options.mirror ?? null,
  };
  const site = await openReadersSite({
    settings,
    clock: createClock(null, options.realNow),
    pace: { ...QUICK, ...options.pace },
    logger: createLogger('silent'),
  });
  opened.add(site);
  return {
    ...site,
    publisher,
    async close() {
      opened.delete(site);
      await site.close();
    },
    ask: (target, question) => ask(site.url, target, question),
    async listen(target, headers) {
      const listening = await listen(site.url, target, headers);
      opened.add(listening);
      return listening;
    },
  };
}

afterEach(async () => {
  const all = [...opened].reverse();
  opened.clear();
  for (const one of all) await one.close();
});
