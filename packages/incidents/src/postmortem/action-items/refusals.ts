import { DomainError } from '@candor/log';

function refusal(kind: 'conflict' | 'invalid' | 'not-found', code: string, message: string): DomainError {
  return new DomainError({ kind, code, message });
}

export const MOST_ACTION_ITEMS = 100;

/** Why something cannot be asked of an action item, or of what readers were told of it. */
export const refusals = {
  notFound: () => refusal('not-found', 'action-item-not-found', 'There is no such action item in this postmortem.'),
  tooMany: () =>
    refusal('invalid', 'too-many-action-items', `Keep at most ${MOST_ACTION_ITEMS} action items in one postmortem.`),
  notOpen: () =>
    refusal('conflict', 'action-item-not-open', 'This action item is not open any more. Look at what became of it.'),
  isCommitment: () =>
    refusal(
      'conflict',
      'is-commitment',
      'Readers were told of this action item: its day and its end are said to them. Move, keep or drop the commitment.',
    ),
  isOpen: () => refusal('conflict', 'action-item-open', 'This action item is open.'),
  ended: () =>
    refusal(
      'conflict',
      'commitment-ended',
      'Readers were told how this commitment ended. Add another action item for what is left to do.',
    ),
  isCommitted: () => refusal('conflict', 'already-committed', 'Readers were told of this action item already.'),
  notCommitted: () => refusal('conflict', 'not-committed', 'Readers were told of no such commitment that is open.'),
  notPublished: () =>
    refusal(
      'invalid',
      'postmortem-not-published',
      'Commitments stand beside the published postmortem. Publish it first, then commit to what comes of it.',
    ),
  dayIsOver: () =>
    refusal(
      'invalid',
      'day-is-over',
      'That day is over, in the page’s zone. Name today or a day that is still to come.',
    ),
  sameDay: () => refusal('invalid', 'same-day', 'That is the day which readers were told already.'),
};
