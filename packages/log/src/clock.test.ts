import { expect, it } from 'vitest';
import { readClock } from './clock.ts';

const setting = { real: 1_000, shown: 50_000, speed: 10, until: 60_000 };

it('runs at its speed until its end, and at real speed from there', () => {
  expect(readClock(setting, 1_000)).toBe(50_000);
  expect(readClock(setting, 1_500)).toBe(55_000);
  expect(readClock(setting, 2_000)).toBe(60_000);
  expect(readClock(setting, 2_700)).toBe(60_700);
});

it('stands still at speed 0, however long', () => {
  expect(readClock({ ...setting, speed: 0 }, 999_999)).toBe(50_000);
});

it('goes at real speed when it was set past its end', () => {
  expect(readClock({ ...setting, shown: 70_000 }, 1_250)).toBe(70_250);
});

it('does not run backwards when the real clock does', () => {
  expect(readClock(setting, 0)).toBe(50_000);
});
