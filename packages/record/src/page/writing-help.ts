import type { Decided, Deciding } from '@candor/log';
import { z } from 'zod';
import type { PageEvent } from './settings.ts';

/** Sets which rules of the writing help are switched off; all others are on, also those of later releases. */
export const SetWritingHelp = z.object({
  off: z
    .array(
      z
        .string()
        .regex(/^[a-z]+(?:-[a-z]+)*$/, 'Name rules as the writing help does, such as next-update.')
        .max(50),
    )
    .max(50)
    .refine((off) => new Set(off).size === off.length, 'Name each rule once.'),
});
export type SetWritingHelp = z.infer<typeof SetWritingHelp>;

/** What another list of rules makes of the writing help: nothing when it names the same ones. */
export function decideWritingHelp(
  state: readonly string[],
  { off }: SetWritingHelp,
  { now }: Pick<Deciding, 'now'>,
): Decided<PageEvent & { readonly type: 'WritingHelpSet' }>[] {
  const sorted = off.toSorted();
  if (sorted.join() === state.join()) return [];
  return [{ type: 'WritingHelpSet', data: { off: sorted }, happenedAt: now }];
}

/** The rules that are switched off after one more event, in order. */
export function evolveWritingHelp(state: readonly string[], event: PageEvent): readonly string[] {
  return event.type === 'WritingHelpSet' ? event.data.off : state;
}
