import type { Decided, Deciding } from '@candor/log';
import { resealText, saysWords } from '@candor/log';
import type { PostmortemDraft } from '../draft.ts';
import type { ActionItem, ActionItemFields, ActionItemWords } from './action-item.ts';
import type { ActionItemCommand } from './commands.ts';
import type { ActionItemEvent } from './events.ts';
import { MOST_ACTION_ITEMS, refusals } from './refusals.ts';

/**
 * What a command makes of an action item: nothing when it is so already.
 *
 * Throws `action-item-not-found`, `too-many-action-items`, `action-item-not-open`, `action-item-open`, and where
 * readers were told of it `is-commitment` or `commitment-ended`.
 */
export function decideActionItem(
  { actionItems }: Pick<PostmortemDraft, 'actionItems'>,
  command: ActionItemCommand,
  at: Deciding,
): Decided<ActionItemEvent>[] {
  const item = actionItems.find(({ id }) => id === command.itemId);
  if (command.type === 'AddActionItem') {
    if (actionItems.length >= MOST_ACTION_ITEMS) throw refusals.tooMany();
    return [added(command, at)];
  }
  if (!item) throw refusals.notFound();
  const event = eventOf(item, command, at);
  return event ? [{ ...event, happenedAt: at.now }] : [];
}

function added(command: Extract<ActionItemCommand, { readonly type: 'AddActionItem' }>, at: Deciding) {
  const data = { itemId: command.itemId, ...sealed(command, at) };
  return { type: 'ActionItemAdded', data, happenedAt: at.now } as const;
}

function eventOf(
  item: ActionItem,
  command: Exclude<ActionItemCommand, { readonly type: 'AddActionItem' }>,
  at: Deciding,
): ActionItemEvent | null {
  const { itemId } = command;
  switch (command.type) {
    case 'ChangeActionItem':
      if (saysSame(item, command)) return null;
      if (item.commitment && item.due !== (command.due ?? null)) throw refusals.isCommitment();
      return { type: 'ActionItemChanged', data: { itemId, ...sealed(command, at, item) } };
    case 'FinishActionItem':
      refuseUnlessOpen(item);
      return { type: 'ActionItemDone', data: { itemId, evidence: at.seal(command.evidence) } };
    case 'DropActionItem':
      refuseUnlessOpen(item);
      return { type: 'ActionItemDropped', data: { itemId, reason: at.seal(command.reason) } };
    case 'ReopenActionItem':
      if (item.state === 'open') throw refusals.isOpen();
      if (item.commitment) throw refusals.ended();
      return { type: 'ActionItemReopened', data: { itemId } };
  }
}

function refuseUnlessOpen({ state, commitment }: ActionItem): void {
  if (state !== 'open') throw refusals.notOpen();
  if (commitment) throw refusals.isCommitment();
}

function saysSame(item: ActionItem, { title, kind, priority, owner, due, tracker }: ActionItemFields): boolean {
  return (
    saysWords(item.title, title) &&
    item.kind === (kind ?? 'prevent') &&
    item.priority === (priority ?? 'medium') &&
    saysWords(item.owner, owner) &&
    item.due === (due ?? null) &&
    saysWords(item.tracker, tracker)
  );
}

function sealed(
  { title, kind = 'prevent', priority = 'medium', owner, due, tracker }: ActionItemFields,
  { seal }: Deciding,
  before?: ActionItem,
): ActionItemWords {
  return {
    title: resealText(before?.title, title, seal),
    kind,
    priority,
    owner: owner == null ? null : resealText(before?.owner, owner, seal),
    due: due ?? null,
    tracker: tracker == null ? null : resealText(before?.tracker, tracker, seal),
  };
}
