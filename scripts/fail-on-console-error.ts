import { afterEach, beforeEach, vi } from 'vitest';

// An error that nobody expected must not scroll by: a test that expects one replaces console.error itself.
const unexpected: unknown[][] = [];

beforeEach(() => {
  unexpected.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...line) => {
    unexpected.push(line);
  });
});

afterEach(() => {
  const lines = unexpected.map((line) => line.map(String).join(' '));
  vi.restoreAllMocks();
  if (lines.length > 0) throw new Error(`console.error was called:\n${lines.join('\n')}`);
});
