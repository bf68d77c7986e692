import type { Decided, Deciding } from '@candor/log';
import { z } from 'zod';
import type { PageEvent } from './settings.ts';

/** Sets within how many working days a postmortem of a major or critical incident is promised; null: none is. */
export const SetPostmortemTerm = z.object({
  workingDays: z
    .int('Give the working days as a whole number.')
    .min(1, 'Promise a postmortem within one working day at the soonest.')
    .max(60, 'Promise a postmortem within 60 working days at the latest.')
    .nullable(),
});
export type SetPostmortemTerm = z.infer<typeof SetPostmortemTerm>;

/** What another term makes of the page: nothing when it is the same. It changes no promise that was made before. */
export function decidePostmortemTerm(
  state: number | null,
  { workingDays }: SetPostmortemTerm,
  { now }: Pick<Deciding, 'now'>,
): Decided<PageEvent & { readonly type: 'PostmortemTermSet' }>[] {
  return state === workingDays ? [] : [{ type: 'PostmortemTermSet', data: { workingDays }, happenedAt: now }];
}

/** The term in working days after one more event, from `FIRST_POSTMORTEM_TERM` on; null where none is promised. */
export function evolvePostmortemTerm(state: number | null, event: PageEvent): number | null {
  return event.type === 'PostmortemTermSet' ? event.data.workingDays : state;
}
