import { ROOT_PATH } from '@candor/site';
import { temporaryDirectory, until } from '@candor/testbed';
import { expect, onTestFinished, test } from 'vitest';
import type { PublishedFiles } from '../disk/published-files.ts';
import { openPublishedFiles } from '../disk/published-files.ts';
import { createLogger } from '../logger.ts';
import { PACE } from '../pace.ts';
import { FIRST_FILES, page } from '../testing/pages.ts';
import { createTestPublisher } from '../testing/test-publisher.ts';
import type { Keeper } from './keeper.ts';
import { createKeeper } from './keeper.ts';
import { createLibrary } from './library.ts';

const PAGE = 'history/2024-04/index.html';
const HOUR = 3_600_000;

/** A library over a first publish, of which nothing is held in memory. */
async function open(patience: number, change: (files: PublishedFiles) => PublishedFiles = (files) => files) {
  const publisher = createTestPublisher(temporaryDirectory());
  await publisher.publish(FIRST_FILES);
  const files = change(openPublishedFiles(publisher.directory));
  const logger = createLogger('silent');
  const keeper = createKeeper({ files, room: 0, pace: { ...PACE, poll: 20, retry: 5, patience }, logger });
  let waits = 0;
  const counting: Keeper = {
    ...keeper,
    newerThan(state) {
      waits += 1;
      return keeper.newerThan(state);
    },
  };
  const library = createLibrary({ files, keeper: counting, memoryBytes: 0, logger });
  let swaps = 0;
  keeper.onSwap(() => {
    swaps += 1;
  });
  await keeper.start();
  onTestFinished(keeper.stop);
  const find = async () => {
    const state = keeper.state();
    const search = state && (await library.find(state, PAGE));
    return search?.kind === 'found'
      ? { index: search.state.root.index, text: String(search.body.identity.bytes) }
      : search?.kind;
  };
  return { publisher, find, waits: () => waits, swaps: () => swaps };
}

test('what a publish has overtaken is waited for once in each state, not by every reader', async () => {
  const { publisher, find, waits, swaps } = await open(50);
  await until(() => swaps() === 2, 'the first pages are loaded, then the rest');
  await publisher.begin({ [PAGE]: page('On its way') });
  const early = { index: 1, text: page('On its way') };
  expect([await find(), await find(), await find(), waits()]).toEqual([early, early, early, 1]);
  await publisher.finish();
  await until(() => swaps() === 3, 'the publish is taken over');
  await publisher.begin({ [PAGE]: page('Another') });
  const next = { index: 2, text: page('Another') };
  expect([await find(), await find(), waits()]).toEqual([next, next, 2]);
});

test('who waits for the next publish is not answered when a new process has loaded the rest of this one', async () => {
  const isAsked = Promise.withResolvers<void>();
  let roots = 0;
  const { publisher, find, waits, swaps } = await open(HOUR, (files) => ({
    ...files,
    async read(file) {
      roots += file === ROOT_PATH ? 1 : 0;
      if (file === ROOT_PATH && roots === 2) await isAsked.promise;
      return files.read(file);
    },
  }));
  await publisher.begin({ [PAGE]: page('Next') });
  const finding = find();
  await until(() => waits() === 1, 'it waits');
  isAsked.resolve();
  await until(() => swaps() === 2, 'the rest is loaded');
  await publisher.finish();
  expect(await finding).toEqual({ index: 2, text: page('Next') });
});

test('a root that is being read is waited for longer than one that may never come', async () => {
  const slow = Promise.withResolvers<void>();
  let isSlow = false;
  const { publisher, find, swaps } = await open(1, (files) => ({
    ...files,
    async read(file) {
      if (isSlow && file === ROOT_PATH) await slow.promise;
      return files.read(file);
    },
  }));
  await until(() => swaps() === 2, 'the first pages are loaded, then the rest');
  isSlow = true;
  await publisher.publish({ [PAGE]: page('In other looks') });
  const finding = find();
  setTimeout(slow.resolve, 100);
  expect(await finding).toEqual({ index: 2, text: page('In other looks') });
});
