import type { Recorded } from '@candor/log';
import type { CommitmentEvent } from '../commitments/commitment.ts';
import { evolveCommitment } from '../commitments/commitment.ts';
import type { ActionItem } from './action-item.ts';
import type { ActionItemEvent } from './events.ts';

type Items = readonly ActionItem[];

/** The action items of one postmortem after one more event. */
export function evolveActionItems(items: Items, event: Recorded<ActionItemEvent | CommitmentEvent>): Items {
  if (event.type !== 'ActionItemAdded')
    return items.map((it) => (it.id === event.data.itemId ? evolved(it, event) : it));
  const { itemId: id, ...words } = event.data;
  const fresh = { state: 'open', outcome: null, addedAt: event.recordedAt, endedAt: null, commitment: null } as const;
  return [...items, { id, ...words, ...fresh }];
}

function evolved(
  item: ActionItem,
  event: Exclude<Recorded<ActionItemEvent | CommitmentEvent>, { readonly type: 'ActionItemAdded' }>,
): ActionItem {
  const { recordedAt: endedAt } = event;
  switch (event.type) {
    case 'ActionItemChanged': {
      const { itemId: _, ...words } = event.data;
      return { ...item, ...words };
    }
    case 'ActionItemDone':
      return { ...item, state: 'done', outcome: event.data.evidence, endedAt };
    case 'ActionItemDropped':
      return { ...item, state: 'dropped', outcome: event.data.reason, endedAt };
    case 'ActionItemReopened':
      return { ...item, state: 'open', outcome: null, endedAt: null };
    default: {
      const commitment = evolveCommitment(item.commitment, event);
      // The team's own day follows the one that readers were told.
      return { ...item, commitment, due: commitment?.due ?? item.due };
    }
  }
}
