import type { ActionItem } from '@candor/incidents';
import { approvalsOf, isOpen } from '@candor/incidents';
import { updateId } from '@candor/incidents/testing';
import type { IncidentId } from '@candor/log';
import { ActionItemId } from '@candor/log';
import type { ITEM_COMMANDS } from './any-wish.ts';
import type { Command } from './command.ts';
import { INTERNAL } from './internal-marks.ts';
import type { LogBook } from './log-book.ts';

/** Where something is wished of a postmortem; `number` makes the ids. */
export interface WishedOfPostmortem {
  readonly words: string;
  readonly incidentId: IncidentId;
  readonly number: number;
}

/** Publishes a postmortem, or does what has to come first: its incident is over, somebody wrote it, and it is approved. */
export function publish(book: LogBook, { words, incidentId, number }: WishedOfPostmortem): Command {
  const incident = book.incidents.get(incidentId);
  if (incident && isOpen(incident)) {
    const nothing = { features: [], happenedAt: null, nextUpdateBy: null };
    return {
      type: 'PublishUpdate',
      incidentId,
      updateId: updateId(number),
      status: 'resolved',
      text: words,
      ...nothing,
    };
  }
  const draft = book.draft(incidentId);
  const { version: after } = draft;
  const sections = { summary: INTERNAL };
  if (after === 0) return { type: 'SavePostmortemDraft', incidentId, sections, own: [], factors: [], after };
  if (approvalsOf(draft).length < book.postmortemApprovals)
    return { type: 'ApprovePostmortem', incidentId, version: after, note: INTERNAL };
  const seen = 'd'.repeat(64);
  return { type: 'PublishPostmortem', incidentId, sections: ['summary', 'action_items'], after, seen, text: words };
}

/** What is wished of an action item. */
export interface WishedOfItem extends WishedOfPostmortem {
  readonly does: (typeof ITEM_COMMANDS)[number];
  readonly due: string;
}

/**
 * What is wished of an action item, or what has to come first: that there is one, that the postmortem is published, that
 * readers were told of it. What the team says among itself is marked; what it commits to is for readers.
 */
export function actOnItem(book: LogBook, wished: WishedOfItem): Command {
  const { does, words, due, incidentId, number } = wished;
  const { actionItems, revisions } = book.draft(incidentId);
  const internal = `${INTERNAL} ${words}`;
  const said = { title: internal, owner: INTERNAL, kind: 'detect', priority: 'high' } as const;
  const item = actionItems.find(FITS[does]) ?? actionItems.find(FITS.MakeCommitment);
  if (!item || does === 'AddActionItem') {
    const itemId = ActionItemId.parse(`item${String(number).padStart(8, '0')}`);
    return { type: 'AddActionItem', incidentId, itemId, ...said };
  }
  const of = { incidentId, itemId: item.id };
  switch (does) {
    case 'ChangeActionItem':
      return { type: does, ...of, ...said, due: item.commitment ? item.due : due };
    case 'FinishActionItem':
      return { type: does, ...of, evidence: internal };
    case 'DropActionItem':
      return { type: does, ...of, reason: internal };
    case 'ReopenActionItem':
      return item.state === 'open' ? { type: 'FinishActionItem', ...of, evidence: internal } : { type: does, ...of };
  }
  if (revisions.length === 0) return publish(book, wished);
  if (!item.commitment) return { type: 'MakeCommitment', ...of, title: words, due };
  switch (does) {
    case 'MakeCommitment':
      return { type: does, ...of, title: words, due };
    case 'MoveCommitment':
      return { type: does, ...of, due, reason: words };
    case 'KeepCommitment':
      return { type: does, ...of, evidence: words };
    case 'DropCommitment':
      return { type: does, ...of, reason: words };
    case 'RunOutCommitment':
      return { type: does, ...of, due: item.commitment.due };
  }
}

const isBare = ({ state, commitment }: ActionItem) => state === 'open' && commitment === null;
const isCommitted = ({ state, commitment }: ActionItem) => state === 'open' && commitment !== null;

/** The action items that a command is meant for. */
const FITS: Readonly<Record<WishedOfItem['does'], (item: ActionItem) => boolean>> = {
  AddActionItem: isBare,
  ChangeActionItem: ({ state }) => state === 'open',
  FinishActionItem: isBare,
  DropActionItem: isBare,
  ReopenActionItem: ({ state, commitment }) => state !== 'open' && commitment === null,
  MakeCommitment: isBare,
  MoveCommitment: isCommitted,
  KeepCommitment: isCommitted,
  DropCommitment: isCommitted,
  RunOutCommitment: isCommitted,
};
