import type { Recorded } from '@candor/log';
import type { Entry, LogEvent } from '@candor/record';
import fc from 'fast-check';
import { Book } from './book.ts';
import { perform } from './perform/perform.ts';
import type { Step } from './step.ts';
import { steps } from './step.ts';

/** A log as the api could have written it, and the record that was projected from it. */
export interface History {
  readonly log: readonly Recorded<LogEvent>[];
  readonly record: readonly Entry[];
}

/** Any life of a page: every command there is, in any order, with hostile texts; all the domain accepts of it. */
export const histories: fc.Arbitrary<History> = steps.map((all) => ({
  ...play(all),
  // A counterexample reads better as what was done than as all that came of it.
  [fc.toStringMethod]: () => fc.stringify(all),
}));

/** What comes of steps. */
export function play(all: readonly Step[]): History {
  const book = new Book();
  for (const step of all) perform(book, step);
  return { log: book.log, record: book.record };
}
