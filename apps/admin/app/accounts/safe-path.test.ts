import { expect, it } from 'vitest';
import { safePath } from './safe-path.ts';

it.each(['/', '/incidents/abcdefghijkl', '/incidents/abcdefghijkl/postmortem'])('leads to %s', (path) => {
  expect(safePath(path)).toBe(path);
});

it.each([
  null,
  undefined,
  '',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/a?b',
  '/..//evil',
  '/a//b',
  '/../b',
])('does not lead to %s', (path) => {
  expect(safePath(path)).toBe('/');
});
