import { expect, it } from 'vitest';
import { inTurns } from './in-turns.ts';

it('does everything, so many at a time', async () => {
  const done: number[] = [];
  let atWork = 0;
  let most = 0;
  await inTurns([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    atWork += 1;
    most = Math.max(most, atWork);
    await Promise.resolve();
    atWork -= 1;
    done.push(item);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
  await inTurns([], 3, () => Promise.reject(new Error('never asked')));
});

it('stops at a failure, and throws it only when nothing is at work any more', async () => {
  const slow = Promise.withResolvers<void>();
  const begun: number[] = [];
  let isSlowDone = false;
  const working = inTurns([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    if (item === 2) throw new Error('the second failed');
    await slow.promise;
    isSlowDone = true;
  });
  let isOver = false;
  void working
    .catch(() => {})
    .then(() => {
      isOver = true;
    });
  await new Promise(setImmediate);
  expect(isOver).toBe(false);
  slow.resolve();
  await expect(working).rejects.toThrow('the second failed');
  expect([begun, isSlowDone]).toEqual([[1, 2], true]);
});
