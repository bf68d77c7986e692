import { expect, it } from 'vitest';
import { commandIdOf } from './command-id.ts';
import { newSeed } from './seed.server.ts';

it('is URL-safe, long enough to be one of a kind, and short enough for the api', () => {
  for (const form of ['note', 'unmark-impact_started', 'archive-abcdefghijkl', 'standing-abcdefghijkl'])
    expect(commandIdOf(newSeed(), form)).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
});

it('differs from form to form and from screen to screen', () => {
  const seed = newSeed();
  expect(commandIdOf(seed, 'note')).not.toBe(commandIdOf(seed, 'composer'));
  expect(newSeed()).not.toBe(seed);
});
