import { expect, it } from 'vitest';
import { actWords, subjectPath } from './act-words.ts';

it('reads what was done as words', () => {
  expect(actWords('PublishUpdate')).toBe('Publish update');
  expect(actWords('SignIn')).toBe('Sign in');
});

it.each([
  ['incident/4kx0p3q9w2ab', '/incidents/4kx0p3q9w2ab'],
  ['postmortem/4kx0p3q9w2ab', '/incidents/4kx0p3q9w2ab/postmortem'],
  ['maintenance/4kx0p3q9w2ab', '/maintenance/4kx0p3q9w2ab'],
  ['series/4kx0p3q9w2ab', '/maintenance/series/4kx0p3q9w2ab'],
  ['feature/4kx0p3q9w2ab', '/features'],
  ['page', '/page'],
  ['procedure/page.change', null],
  ['audit', null],
])('%s is looked at in %s', (subject, path) => {
  expect(subjectPath(subject)).toBe(path);
});
