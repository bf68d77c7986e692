import type { Incident, PostmortemDraft } from '@candor/incidents';
import { decideActionItem, decideCommitment } from '@candor/incidents';
import type { Decided } from '@candor/log';
import { ActionItemId } from '@candor/log';
import type { LogEvent } from '@candor/record';
import fc from 'fast-check';
import { decidingAt } from './acts.ts';
import type { Moment } from './maintenance-acts.ts';

const ACTS = ['AddActionItem', 'AddActionItem', 'FinishActionItem', 'MakeCommitment', 'MoveCommitment'] as const;

/** What can be done about the action items of a postmortem. */
export const itemAct = fc.record({
  on: fc.constant('item'),
  pick: fc.nat(9),
  text: fc.lorem({ maxCount: 3 }),
  does: fc.constantFrom(...ACTS, 'RunOutCommitment' as const),
});

export type ItemAct = typeof itemAct extends fc.Arbitrary<infer It> ? It : never;

/** Decides something about the newest action item, or adds one. */
export function decideItem(
  draft: PostmortemDraft,
  { text: words, does, pick }: ItemAct,
  { nth, now, incident }: Pick<Moment, 'nth' | 'now'> & { readonly incident: Incident },
): Decided<LogEvent>[] {
  const newest = draft.actionItems.at(-1);
  const itemId =
    does === 'AddActionItem' || !newest ? ActionItemId.parse(`a${String(nth).padStart(11, '0')}`) : newest.id;
  const of = { incidentId: incident.id, itemId };
  const due = `2024-04-${String(pick + 10)}`;
  const deciding = { ...decidingAt(now), today: '2024-04-15' };
  const fields = { title: words, owner: words, due, kind: 'prevent', priority: 'high' } as const;
  switch (does) {
    case 'AddActionItem':
      return decideActionItem(draft, { type: does, ...of, ...fields }, deciding);
    case 'FinishActionItem':
      return decideActionItem(draft, { type: does, ...of, evidence: words }, deciding);
    case 'MakeCommitment':
      return decideCommitment(draft, { type: does, ...of, title: words, due }, deciding);
    case 'MoveCommitment':
      return decideCommitment(draft, { type: does, ...of, due, reason: words }, deciding);
    case 'RunOutCommitment':
      return decideCommitment(draft, { type: does, ...of, due: newest?.commitment?.due ?? due }, deciding);
  }
}
