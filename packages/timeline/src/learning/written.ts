import type { ActionItem, PostmortemDraft } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { LearntItem, WrittenFacts } from './items.ts';
import type { Month } from './periods.ts';

/** Reads off a postmortem what is counted over incidents. A factor that was redacted names nothing any more. */
export function writtenFacts(
  { factors, actionItems }: Pick<PostmortemDraft, 'factors' | 'actionItems'>,
  monthOf: (at: Instant) => Month,
): WrittenFacts {
  return {
    factors: factors.flatMap(({ text }) => text ?? []),
    items: actionItems.map((item) => learntItem(item, monthOf)),
  };
}

function learntItem(
  { id, title, state, due, addedAt, endedAt }: ActionItem,
  monthOf: (at: Instant) => Month,
): LearntItem {
  return {
    id,
    title: wordsOf(title),
    state,
    due,
    addedAt,
    addedIn: monthOf(addedAt),
    endedAt,
    endedIn: endedAt && monthOf(endedAt),
  };
}
