import type { Actor } from '@candor/log';
import { Instant } from '@candor/log';
import type { Book } from '../../history/book.ts';

/** Something an operator did, and when it was written down. */
export interface Action {
  readonly at: Instant;
  readonly act: (book: Book) => void;
}

export const OPERATOR: Actor = { role: 'publisher', id: 'replay' };

/** A captured time as Candor has it. */
export function instant(written: string): Instant {
  return Instant.parse(written);
}

/** Does all of it in the order of time; what has one time stays in the order given. */
export function perform(book: Book, actions: readonly Action[]): void {
  for (const { at, act } of [...actions].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))) {
    if (at > book.now) book.now = at;
    act(book);
  }
}
