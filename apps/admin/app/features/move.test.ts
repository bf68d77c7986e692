import { expect, it } from 'vitest';
import { moved } from './move.ts';

const isShown = (item: string) => item === item.toUpperCase();

it.each([
  ['up', 'ABC', 'B', 'BAC'],
  ['down', 'ABC', 'B', 'ACB'],
  ['up', 'ABC', 'A', 'ABC'],
  ['down', 'ABC', 'C', 'ABC'],
  ['up', 'AxyB', 'B', 'BxyA'],
  ['down', 'AxB', 'A', 'BxA'],
  ['down', 'Ax', 'A', 'Ax'],
  ['up', 'ABC', 'Z', 'ABC'],
] as const)('%s in %s, %s: %s', (direction, before, item, after) => {
  expect(moved([...before], item, { direction, isShown }).join('')).toBe(after);
});
