import { format } from 'node:util';
import { afterAll, afterEach } from 'vitest';

// An error that nobody expected must not scroll by: a test that expects one spies on console.error itself.
const unexpected: string[] = [];
console.error = (...line) => void unexpected.push(format(...line));

afterEach(failOnUnexpected);
afterAll(failOnUnexpected);

function failOnUnexpected() {
  const lines = unexpected.splice(0);
  if (lines.length > 0) throw new Error(`console.error was called:\n${lines.join('\n')}`);
}
