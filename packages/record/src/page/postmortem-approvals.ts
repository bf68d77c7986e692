import type { Decided, Deciding } from '@candor/log';
import { z } from 'zod';
import type { PageEvent } from './settings.ts';

/** Sets how many approvals it takes to publish a postmortem, from those who did not write in it. */
export const SetPostmortemApprovals = z.object({
  needed: z.int('Give the approvals as a whole number.').min(0).max(5, 'Ask for 5 approvals at most.'),
});
export type SetPostmortemApprovals = z.infer<typeof SetPostmortemApprovals>;

/** What another number makes of the page: nothing when it is the same. */
export function decidePostmortemApprovals(
  state: number,
  { needed }: SetPostmortemApprovals,
  { now }: Pick<Deciding, 'now'>,
): Decided<PageEvent & { readonly type: 'PostmortemApprovalsSet' }>[] {
  return state === needed ? [] : [{ type: 'PostmortemApprovalsSet', data: { needed }, happenedAt: now }];
}

/** The approvals that it takes after one more event; none at first. */
export function evolvePostmortemApprovals(state: number, event: PageEvent): number {
  return event.type === 'PostmortemApprovalsSet' ? event.data.needed : state;
}
