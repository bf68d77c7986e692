import { expect, it } from 'vitest';
import { createClock } from './clock.ts';

const REAL = Date.parse('2026-01-01T00:00Z');
const SHOWN = Date.parse('2024-04-03T17:58Z');

it('shows the real time', () => {
  let real = REAL;
  const clock = createClock(null, () => real);
  expect(clock.now()).toBe('2026-01-01T00:00:00.000Z');
  real += 1_500;
  expect(clock.now()).toBe('2026-01-01T00:00:01.500Z');
});

it('runs as the demo sets it, and goes on at real speed when the story is over', () => {
  let real = REAL;
  const until = SHOWN + 60_000;
  const clock = createClock({ real: REAL, shown: SHOWN, speed: 10, until }, () => real);
  expect(clock.now()).toBe('2024-04-03T17:58:00.000Z');
  real += 3_000;
  expect(clock.now()).toBe('2024-04-03T17:58:30.000Z');
  real += 10_000;
  expect(clock.now()).toBe('2024-04-03T17:59:07.000Z');
});

it('is set anew while it runs', () => {
  const clock = createClock(null, () => REAL);
  clock.set({ real: REAL, shown: SHOWN, speed: 0, until: SHOWN + 1 });
  expect(clock.now()).toBe('2024-04-03T17:58:00.000Z');
});
