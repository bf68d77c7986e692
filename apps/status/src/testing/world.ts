import type { Page } from '@candor/testbed';
import { until } from '@candor/testbed';
import { ADDRESS, FOLLOWED, followedPage, POLICY, SCRIPT } from './followed-page.ts';
import { openTestSite } from './open-test-site.ts';
import { FIRST_FILES } from './pages.ts';
import { openRelay } from './relay.ts';

/** What may happen while a page is open, or before it is: in any order, as often as you like. */
export const STEPS = [
  ...(['update', 'other', 'many', 'cut', 'restart', 'hold', 'release'] as const),
  ...(['cache', 'ask', 'wait', 'hide', 'look'] as const),
];
export type Step = (typeof STEPS)[number];

/** A record, its server, and what lies between that and a page that follows. */
export interface World {
  readonly address: string;
  /** The entries that the page is about, oldest first. */
  readonly entries: readonly number[];
  /** Does one thing to it, or to the page, where one is open. */
  readonly take: (step: Step, page: Page | null) => Promise<void>;
}

const PACE = { tick: 100 };

const setHidden = (
  isHidden: boolean,
) => `Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true });
document.dispatchEvent(new Event('visibilitychange'))`;

/** Seconds pass, and in each of them what the page asks for is answered. */
async function wait(page: Page | null): Promise<void> {
  for (let second = 0; second < 7; second += 1) {
    await page?.clock.runFor(1_000);
    await page?.evaluate('fetch("/healthz").then(() => {})');
  }
}

export async function openWorld(): Promise<World> {
  let site = await openTestSite({ pace: PACE });
  const { publisher } = site;
  const relay = await openRelay(site.url);
  const entries = [1];
  let index = 0;

  async function publish(files: Record<string, string>, change: { readonly recent?: [] } = {}): Promise<void> {
    index += 1;
    await publisher.begin(files);
    await publisher.finish('update', { policy: POLICY, ...change });
    await until(async () => (await site.ask('/')).headers['candor-index'] === `${index}`, `entry ${index} is served`);
  }

  function update(change: { readonly recent?: [] } = {}): Promise<void> {
    entries.push(index + 1);
    return publish({ [FOLLOWED]: followedPage(entries) }, change);
  }

  async function restart(): Promise<void> {
    await site.close();
    site = await openTestSite({ publisher, pace: PACE });
    relay.leadTo(site.url);
  }

  await publish({ ...FIRST_FILES, ...SCRIPT, [FOLLOWED]: followedPage(entries) });
  await publisher.beat(new Date().toISOString());
  return {
    address: relay.url + ADDRESS,
    entries,
    async take(step, page) {
      if (step === 'update') await update();
      // The root remembers nothing of before: whoever knows of less is told that everything changed.
      else if (step === 'many') await update({ recent: [] });
      else if (step === 'other') await publish({ 'history/index.html': `<p>${index}</p>` });
      else if (step === 'cut') relay.cut();
      else if (step === 'restart') await restart();
      else if (step === 'hold' || step === 'release') relay.hold(step === 'hold');
      else if (step === 'cache' || step === 'ask') relay.cache(step === 'cache');
      else if (step === 'wait') await wait(page);
      else await page?.evaluate(setHidden(step === 'hide'));
    },
  };
}
