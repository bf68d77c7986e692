import { expect, test } from 'vitest';
import { citation } from './sources.ts';

const told = (index: number) => ({ sequence: index + 100, index });
const inside = (sequence: number) => ({ sequence, index: null });

test.each([
  [[told(12)], 'record 12'],
  [[inside(40)], 'log 40'],
  [[told(3), told(4), inside(40), told(6)], 'record 3, 4, 6; log 40'],
  [[told(3), told(4), told(5), told(9), inside(1), inside(2), inside(3)], 'record 3 to 5, 9; log 1 to 3'],
  [[], ''],
])('%j is cited as %s', (sources, words) => {
  expect(citation(sources)).toBe(words);
});
