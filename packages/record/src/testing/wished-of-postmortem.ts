import type { IncidentId } from '@candor/log';
import { ActionItemId } from '@candor/log';
import type { ITEM_COMMANDS } from './any-wish.ts';
import type { PostmortemCommand } from './command.ts';
import { INTERNAL } from './internal-marks.ts';
import type { LogBook } from './log-book.ts';

/** Publishes a postmortem; where nobody wrote any of it yet, that comes first, and is internal. */
export function publish(book: LogBook, incidentId: IncidentId, words: string): PostmortemCommand {
  const { version: after } = book.draft(incidentId);
  const sections = { summary: INTERNAL };
  if (after === 0) return { type: 'SavePostmortemDraft', incidentId, sections, own: [], factors: [], after };
  const seen = 'd'.repeat(64);
  return { type: 'PublishPostmortem', incidentId, sections: ['summary', 'action_items'], after, seen, text: words };
}

/** What is wished of an action item; `number` names a fresh one. */
export interface WishedOfItem {
  readonly does: (typeof ITEM_COMMANDS)[number];
  readonly words: string;
  readonly due: string;
  readonly incidentId: IncidentId;
  readonly number: number;
}

/** What the team says among itself of its action items is marked; what it commits to is for readers. */
export function actOnItem(book: LogBook, { does, words, due, incidentId, number }: WishedOfItem): PostmortemCommand {
  const { actionItems } = book.draft(incidentId);
  const internal = `${INTERNAL} ${words}`;
  const item = actionItems.find(
    ({ state, commitment }) => state === 'open' && (does !== 'FinishActionItem' || !commitment),
  );
  const fresh = ActionItemId.parse(`item${String(number).padStart(8, '0')}`);
  const itemId = item?.id ?? fresh;
  switch (does) {
    case 'AddActionItem': {
      const words = { title: internal, owner: INTERNAL, kind: 'detect', priority: 'high' } as const;
      return { type: does, incidentId, itemId: fresh, ...words };
    }
    case 'FinishActionItem':
      return { type: does, incidentId, itemId, evidence: internal };
    case 'MakeCommitment':
      return { type: does, incidentId, itemId, title: words, due };
    case 'MoveCommitment':
      return { type: does, incidentId, itemId, due, reason: words };
    case 'KeepCommitment':
      return { type: does, incidentId, itemId, evidence: words };
    case 'DropCommitment':
      return { type: does, incidentId, itemId, reason: words };
    case 'RunOutCommitment':
      return { type: does, incidentId, itemId, due: item?.commitment?.due ?? due };
  }
}
