import type { Browser, Page } from '@candor/testbed';
import { launchBrowser, until } from '@candor/testbed';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Step } from '../testing/world.ts';
import { openWorld, STEPS } from '../testing/world.ts';

/** Each takes a second or two. */
const RUNS = 12;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Counts how often each entry comes into the page, and how often one leaves it. */
const WATCH = `window.come = {}; window.gone = [];
addEventListener('DOMContentLoaded', () => new MutationObserver((records) => {
  for (const { addedNodes, removedNodes } of records) {
    for (const { id } of addedNodes) if (/^entry-/.test(id)) come[id] = (come[id] ?? 0) + 1;
    for (const { id } of removedNodes) if (/^entry-/.test(id)) gone.push(id);
  }
}).observe(document.querySelector('main'), { childList: true, subtree: true }));`;

/** Plays a schedule: some steps, a page is opened, more steps, and all is well again. Says what the page made of it. */
async function play(before: readonly Step[], after: readonly Step[]) {
  const world = await openWorld();
  const context = await browser.newContext({ timezoneId: 'UTC' });
  const page = await context.newPage();
  try {
    await page.clock.install();
    await page.addInitScript(WATCH);
    // What lies between may have kept a copy from the first day.
    if (before.includes('cache')) {
      await world.take('cache', null);
      await fetch(world.address);
    }
    for (const step of before) if (step !== 'cache') await world.take(step, null);
    await page.goto(world.address);
    const opened = await shownIn(page);
    for (const step of after) await world.take(step, page);
    for (const step of ['release', 'ask', 'look'] as const) await world.take(step, page);
    await until(async () => {
      await page.clock.runFor(5_000);
      return (await shownIn(page)).length === world.entries.length;
    }, `all of ${world.entries} is shown`);
    await page.clock.runFor(60_000);
    const { come, gone } = await page.evaluate<{ come: Record<string, number>; gone: string[] }>('({ come, gone })');
    return { entries: world.entries, opened, shown: await shownIn(page), come, gone };
  } finally {
    await context.close();
  }
}

const shownIn = (page: Page) =>
  page.evaluate<number[]>('[...document.querySelectorAll("main li")].map(({ id }) => Number(id.slice(6))).reverse()');

function expectEachOnce({ entries, opened, shown, come, gone }: Awaited<ReturnType<typeof play>>): void {
  expect(shown).toEqual(entries);
  const missed = entries.filter((index) => !opened.includes(index));
  expect(come).toEqual(Object.fromEntries(missed.map((index) => [`entry-${index}`, 1])));
  expect(gone).toEqual([]);
}

test.each<[string, Step[], Step[]]>([
  ['an old copy that comes again and again', ['cache'], ['update', 'wait', 'update', 'wait', 'update', 'wait']],
  ['a copy from before all that happened', ['cache', 'update', 'other', 'update'], ['update']],
  ['a copy so old that nobody remembers', ['cache', 'update', 'many'], ['other']],
  ['a server that comes back after a change', [], ['restart', 'update', 'cut', 'update', 'restart']],
  ['news while nobody looks', ['other'], ['hide', 'update', 'cut', 'update', 'look', 'update']],
  [
    'a stream that is kept back, and an old copy',
    [],
    ['hold', 'cut', 'update', 'wait', 'wait', 'wait', 'cache', 'update'],
  ],
])(
  'no entry is lost and none comes twice: %s',
  async (_, before, after) => {
    expectEachOnce(await play(before, after));
  },
  60_000,
);

test('no entry is lost and none comes twice, whatever happens in whatever order', async () => {
  const steps = fc.array(fc.constantFrom(...STEPS), { maxLength: 8 });
  const early = fc.array(fc.constantFrom('cache' as const, 'update' as const, 'other' as const, 'many' as const), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(early, steps, async (before, after) => expectEachOnce(await play(before, after))),
    { numRuns: RUNS, endOnFailure: true },
  );
});
