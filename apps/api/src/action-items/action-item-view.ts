import type { ActionItem, Commitment } from '@candor/incidents';
import { ACTION_STATES, ActionKind, isMissed, Priority } from '@candor/incidents';
import { ActionItemId, Instant, wordsOf } from '@candor/log';
import { z } from 'zod';

/** Where and when readers were told. */
const Told = z.object({ recordedAt: Instant, index: z.number().int().nullable() });

/** What readers were told of an action item; days as YYYY-MM-DD, in the page's zone. */
const CommitmentView = Told.extend({
  title: z.string(),
  due: z.string(),
  state: z.enum(['open', 'kept', 'dropped']),
  /** Whether its day passed without it, and readers were told so. */
  late: z.boolean(),
  /** Each other day that took the place of one, oldest first. */
  slips: z.array(Told.extend({ from: z.string(), to: z.string(), reason: z.string() })),
  /** The days that passed without it. */
  missed: z.array(Told.extend({ due: z.string() })),
  /** What shows that it was kept, or why it was dropped. */
  end: Told.extend({ text: z.string() }).nullable(),
});
type CommitmentView = z.infer<typeof CommitmentView>;

/** Something the team decided to do, as it stands. */
export const ActionItemView = z.object({
  itemId: ActionItemId,
  title: z.string(),
  kind: ActionKind,
  priority: Priority,
  owner: z.string().nullable(),
  /** The day it is due by, as YYYY-MM-DD, in the page's zone. */
  due: z.string().nullable(),
  tracker: z.string().nullable(),
  state: z.enum(ACTION_STATES),
  /** What shows that it is done, or why it was dropped; null while it is open. */
  outcome: z.string().nullable(),
  addedAt: Instant,
  endedAt: Instant.nullable(),
  /** How many days it is open after its day; 0: it is not overdue. */
  overdueDays: z.number().int().nonnegative(),
  commitment: CommitmentView.nullable(),
});
export type ActionItemView = z.infer<typeof ActionItemView>;

/** An action item in words. `today` is the day in the page's zone, as YYYY-MM-DD. */
export function actionItemView(item: ActionItem, today: string): ActionItemView {
  const { id: itemId, title, owner, tracker, outcome, commitment, ...same } = item;
  const words = (text: typeof owner) => text && wordsOf(text);
  return {
    ...same,
    itemId,
    title: wordsOf(title),
    owner: words(owner),
    tracker: words(tracker),
    outcome: words(outcome),
    overdueDays: item.state === 'open' && item.due ? daysAfter(item.due, today) : 0,
    commitment: commitment && commitmentView(commitment),
  };
}

function commitmentView({ itemId: _, ...commitment }: Commitment): CommitmentView {
  const { title, slips, missed, end } = commitment;
  return {
    ...commitment,
    title: wordsOf(title),
    late: isMissed(commitment),
    slips: slips.map((slip) => ({ ...slip, reason: wordsOf(slip.reason) })),
    missed: [...missed],
    end: end && { ...end, text: wordsOf(end.text) },
  };
}

const DAY_MS = 86_400_000;

/** How many days one day is after another; 0 where it is not. */
function daysAfter(day: string, later: string): number {
  return Math.max(0, (Date.parse(later) - Date.parse(day)) / DAY_MS);
}
