import type { Decided, Deciding, Text } from '@candor/log';
import { Reason } from '@candor/log';
import { z } from 'zod';
import type { Head } from '../entry.ts';
import type { PageEvent } from './settings.ts';

/** A place in a record, as it is written down. */
const WrittenHead = z.object({
  index: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'A hash is 64 hexadecimal digits.'),
});

/** Goes on with a record that lacks entries which readers saw, and tells readers so. */
export const ContinueRecord = z.object({
  /** The head that readers saw last, and that this record does not hold. */
  published: WrittenHead,
  /** Why entries are missing; readers see it. */
  reason: Reason,
});
export type ContinueRecord = z.infer<typeof ContinueRecord>;

/** How a record goes on after a loss: entries that readers saw are not in it. */
export interface Continuation {
  /** The head that readers saw last. */
  readonly published: Head;
  /** The newest entry that both have, with index 0 when that is none; null when it is not known. */
  readonly from: Head | null;
  readonly reason: Text;
}

/** What going on makes of the record: nothing when an entry says already that it goes on over this very head. */
export function decideContinuation(
  said: readonly Continuation[],
  { published, from, reason }: ContinueRecord & { readonly from: Head | null },
  { now, seal }: Deciding,
): Decided<PageEvent & { readonly type: 'RecordContinued' }>[] {
  if (continuesOver(said, published)) return [];
  return [{ type: 'RecordContinued', data: { published, from, reason: seal(reason) }, happenedAt: now }];
}

/** Whether an entry says that the record goes on over a head that is not its own. */
export function continuesOver(said: readonly Continuation[], { index, hash }: Head): boolean {
  return said.some(({ published }) => published.index === index && published.hash === hash);
}
