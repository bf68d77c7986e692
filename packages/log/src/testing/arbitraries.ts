import fc from 'fast-check';
import type { Instant } from '../index.ts';
import { instantOf, Prose } from '../index.ts';

const YEAR_0000 = Date.parse('0000-01-01T00:00:00.000Z');
const YEAR_9999 = Date.parse('9999-12-31T23:59:59.999Z');

/** Any instant that can be written. */
export const anyInstant: fc.Arbitrary<Instant> = fc.integer({ min: YEAR_0000, max: YEAR_9999 }).map(instantOf);

/** Words as an operator may type them: any script, any line ends, and always accepted. */
export const anyWords: fc.Arbitrary<string> = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map((words) => Prose.safeParse(words).data ?? 'Messages are not being delivered.');
