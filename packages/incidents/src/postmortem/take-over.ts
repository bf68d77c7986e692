import type { Decided, Deciding } from '@candor/log';
import type { ActionItemCommand } from './action-items/commands.ts';
import { decideActionItem } from './action-items/decide.ts';
import { MOST_ACTION_ITEMS, refusals } from './action-items/refusals.ts';
import type { PostmortemDraft, PostmortemEvent, SavePostmortemDraft } from './draft.ts';
import { decidePostmortem } from './save.ts';

/** What is taken over into a postmortem at once: all words of the draft, and action items, no item twice. */
export interface TakenOver {
  /** Null where they stay as they are. */
  readonly words: SavePostmortemDraft | null;
  readonly items: readonly Extract<ActionItemCommand, { readonly type: 'AddActionItem' | 'ChangeActionItem' }>[];
}

/**
 * What taking words and action items over makes of a postmortem: all of it or, where any of it is refused, nothing.
 *
 * Throws as `decidePostmortem` and `decideActionItem` do.
 */
export function decideTakeOver(
  state: PostmortemDraft,
  { words, items }: TakenOver,
  at: Deciding,
): Decided<PostmortemEvent>[] {
  const written = words ? decidePostmortem(state, words, at) : [];
  // Each item is another one, so that only their number tells on what is decided of the others.
  const added = items.filter(({ type }) => type === 'AddActionItem').length;
  if (added > 0 && state.actionItems.length + added > MOST_ACTION_ITEMS) throw refusals.tooMany();
  return [...written, ...items.flatMap((item) => decideActionItem(state, item, at))];
}
