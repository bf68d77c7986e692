import { temporaryDirectory, until } from '@candor/testbed';
import { expect, onTestFinished, test } from 'vitest';
import { openPublishedFiles } from '../disk/published-files.ts';
import { createLogger } from '../logger.ts';
import { PACE } from '../pace.ts';
import { FIRST_FILES, page } from '../testing/pages.ts';
import { createTestPublisher } from '../testing/test-publisher.ts';
import { createKeeper } from './keeper.ts';
import { createLibrary } from './library.ts';

const PAGE = 'history/2024-04/index.html';

test('what a publish has overtaken is waited for once in each state, not by every reader', async () => {
  const publisher = createTestPublisher(temporaryDirectory());
  await publisher.publish(FIRST_FILES);
  const files = openPublishedFiles(publisher.directory);
  const logger = createLogger('silent');
  const pace = { ...PACE, poll: 20, retry: 5, patience: 50 };
  const keeper = createKeeper({ files, room: 0, pace, logger });
  let waits = 0;
  const counting: typeof keeper = {
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
  await until(() => swaps === 2, 'the first pages are loaded, then the rest');
  const find = async () => {
    const state = keeper.state();
    const search = state && (await library.find(state, PAGE));
    return search?.kind === 'found' ? String(search.body.identity.bytes) : search?.kind;
  };
  await publisher.begin({ [PAGE]: page('On its way') });
  expect([await find(), await find(), await find(), waits]).toEqual([...Array(3).fill(page('On its way')), 1]);
  await publisher.finish();
  await until(() => swaps === 3, 'the publish is taken over');
  await publisher.begin({ [PAGE]: page('Another') });
  expect([await find(), await find(), waits]).toEqual([...Array(2).fill(page('Another')), 2]);
});
