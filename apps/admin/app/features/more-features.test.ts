import { expect, it } from 'vitest';
import { moreFeatures } from './more-features.ts';

it.each([
  [1, 'One more feature'],
  [3, '3 more features'],
])('names %i that are folded', (count, words) => {
  expect(moreFeatures(count)).toBe(words);
});
