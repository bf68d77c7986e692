import { expect, test } from 'vitest';
import { openTurnstile, retryOf, spreadOf } from './crowd.ts';

test.each([
  [0, 1_000],
  [1, 1_000],
  [2_000, 1_000],
  [2_002, 1_001],
  [10_000, 5_000],
  [1_000_000, 60_000],
])(
  '%i open pages spread what they do at once over %i ms: no more than 2,000 a second, and a minute at most',
  (listeners, spread) => {
    expect(spreadOf(listeners)).toBe(spread);
  },
);

test.each([
  [1, 3_000, 6_000],
  [10_000, 3_000, 8_000],
  [18_000, 3_000, 12_000],
])('one of %i comes back after %i to %i ms, each at another moment', (listeners, least, most) => {
  const times = Array.from({ length: 1_000 }, () => retryOf(listeners));
  expect(Math.min(...times)).toBeGreaterThanOrEqual(least);
  expect(Math.max(...times)).toBeLessThanOrEqual(most);
  expect(new Set(times).size).toBeGreaterThan(900);
});

/** The mean of what so many are told who come within a moment. */
function turnAway(turnstile: ReturnType<typeof openTurnstile>, count: number): number {
  const told = Array.from({ length: count }, turnstile.turnAway);
  return told.reduce((sum, seconds) => sum + seconds, 0) / count;
}

test('who is turned away is to come again after half a minute, the later the more there are, and ten minutes at most', () => {
  let now = 0;
  const turnstile = openTurnstile(() => now);
  const first = turnstile.turnAway();
  expect(first).toBeGreaterThanOrEqual(30);
  expect(first).toBeLessThanOrEqual(45);
  turnAway(turnstile, 20_000);
  const crowded = turnAway(turnstile, 100);
  expect(crowded).toBeGreaterThan(230);
  turnAway(turnstile, 100_000);
  expect(turnAway(turnstile, 100)).toBeGreaterThan(600);
  expect(turnstile.turnAway()).toBeLessThanOrEqual(900);
  // Half a minute into the next one half of them still count, and later none.
  now = 90_000;
  expect(turnAway(turnstile, 100)).toBeGreaterThan(500);
  now = 240_000;
  expect(turnstile.turnAway()).toBeLessThanOrEqual(45);
});
