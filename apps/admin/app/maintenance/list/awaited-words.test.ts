import { expect, it } from 'vitest';
import { awaitedGist, awaitedWords } from './awaited-words.ts';

it.each([
  ['start', false, 'was to begin now', 'was to begin now'],
  ['start', true, 'has not begun', 'has not begun, 7 min late'],
  ['end', false, 'was to be completed now', 'was to be completed now'],
  ['end', true, 'overruns', 'overruns by 7 min'],
] as const)('tells of a %s (overdue: %s), and its gist without a count', (what, isOverdue, gist, words) => {
  expect(awaitedGist({ what, isOverdue })).toBe(gist);
  expect(awaitedWords({ what, isOverdue, away: '7 min' })).toBe(words);
});
