import path from 'node:path';
import { temporaryDirectory, until } from '@candor/testbed';
import { openTestSite } from '../../testing/open-test-site.ts';
import { createTestPublisher } from '../../testing/test-publisher.ts';
import { originAt } from '../origin/address.ts';
import { homeAt } from './signed-record.ts';

/** What a test may want otherwise of a mirror. */
export interface TestMirrorOptions {
  readonly data?: string;
  readonly keys?: readonly string[];
  readonly realNow?: () => number;
}

/** What `/freshness` says. */
export interface Told {
  readonly status: 'fresh' | 'stale';
  readonly index: number | null;
  readonly age: number | null;
  readonly problem: string | null;
}

/** Opens a readers' site that follows an origin, many times a second. */
export async function openTestMirror(
  url: string,
  { data = temporaryDirectory(), keys, realNow }: TestMirrorOptions = {},
) {
  const published = path.join(data, 'published');
  const site = await openTestSite({
    publisher: createTestPublisher(published),
    mirror: { origin: originAt(url), keys: keys ?? null, pollMs: 20 },
    ...(realNow ? { realNow } : {}),
  });
  const told = async (): Promise<Told & { readonly code: number }> => {
    const answer = await site.ask('/freshness');
    return { ...JSON.parse(answer.text), code: answer.status };
  };
  return {
    ...site,
    data,
    published,
    told,
    /** Waits until readers get the home of an entry. */
    serves: (index: number) =>
      until(async () => (await site.ask('/')).text === homeAt(index), `the mirror serves entry ${index}`),
    /** Waits until it follows its origin. */
    follows: () => until(async () => (await told()).problem === null, 'the mirror follows'),
    /** Waits until it says why it does not follow. */
    says: (problem: RegExp) =>
      until(async () => problem.test((await told()).problem ?? ''), `the mirror says ${problem}`),
  };
}
