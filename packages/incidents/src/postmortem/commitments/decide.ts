import type { Decided, Deciding } from '@candor/log';
import type { ActionItemEvent } from '../action-items/events.ts';
import { refusals } from '../action-items/refusals.ts';
import type { PostmortemDraft } from '../draft.ts';
import type { CommitmentCommand } from './commands.ts';
import type { Commitment, CommitmentEvent } from './commitment.ts';
import { isMissed } from './commitment.ts';

/** What deciding on a commitment may know. `today` is the day in the page's zone, as YYYY-MM-DD. */
export interface DecidingCommitment extends Deciding {
  readonly today: string;
}

/**
 * What a command makes of a commitment; its action item is done or dropped with it. The clock's is nothing where the
 * day did not pass, or readers were told already.
 *
 * Throws `action-item-not-found`, `action-item-not-open`, `already-committed`, `not-committed`, `same-day`, `day-is-over`
 * or `postmortem-not-published`.
 */
export function decideCommitment(
  { actionItems, revisions }: Pick<PostmortemDraft, 'actionItems' | 'revisions'>,
  command: CommitmentCommand,
  at: DecidingCommitment,
): Decided<ActionItemEvent | CommitmentEvent>[] {
  const item = actionItems.find(({ id }) => id === command.itemId);
  if (!item) throw refusals.notFound();
  if (command.type === 'MakeCommitment') {
    if (item.commitment) throw refusals.isCommitted();
    if (item.state !== 'open') throw refusals.notOpen();
    if (revisions.length === 0) throw refusals.notPublished();
    refuseOver(command, at);
    const { itemId, title, due } = command;
    return [{ type: 'CommitmentMade', data: { itemId, title: at.seal(title), due }, happenedAt: at.now }];
  }
  if (command.type === 'RunOutCommitment') return ranOut(item.commitment, command, at);
  if (item.commitment?.state !== 'open') throw refusals.notCommitted();
  return eventsOf(item.commitment, command, at).map((event) => ({ ...event, happenedAt: at.now }));
}

type OfOpen = Exclude<CommitmentCommand, { readonly type: 'MakeCommitment' | 'RunOutCommitment' }>;

function eventsOf(
  commitment: Commitment,
  command: OfOpen,
  at: DecidingCommitment,
): (ActionItemEvent | CommitmentEvent)[] {
  const { itemId } = command;
  const { seal } = at;
  switch (command.type) {
    case 'MoveCommitment': {
      const { due, reason } = command;
      if (due === commitment.due) throw refusals.sameDay();
      refuseOver(command, at);
      return [{ type: 'CommitmentMoved', data: { itemId, due, reason: seal(reason) } }];
    }
    case 'KeepCommitment': {
      const { evidence } = command;
      return [
        { type: 'ActionItemDone', data: { itemId, evidence: seal(evidence) } },
        { type: 'CommitmentKept', data: { itemId, evidence: seal(evidence) } },
      ];
    }
    case 'DropCommitment': {
      const { reason } = command;
      return [
        { type: 'ActionItemDropped', data: { itemId, reason: seal(reason) } },
        { type: 'CommitmentDropped', data: { itemId, reason: seal(reason) } },
      ];
    }
  }
}

function ranOut(
  commitment: Commitment | null,
  { itemId, due }: Extract<CommitmentCommand, { readonly type: 'RunOutCommitment' }>,
  { now, today }: DecidingCommitment,
): Decided<CommitmentEvent>[] {
  const isDue = commitment?.state === 'open' && commitment.due === due && due < today;
  if (!isDue || isMissed(commitment)) return [];
  return [{ type: 'CommitmentRanOut', data: { itemId, due }, happenedAt: now }];
}

/** A day that is over already would be told and missed in one breath. */
function refuseOver({ due }: { readonly due: string }, { today }: DecidingCommitment): void {
  if (due < today) throw refusals.dayIsOver();
}
