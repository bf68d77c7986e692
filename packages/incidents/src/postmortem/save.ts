import type { Decided, Deciding, Recorded, Text } from '@candor/log';
import { DomainError, resealText, saysWords } from '@candor/log';
import type { PostmortemDraft, PostmortemEvent, SavePostmortemDraft, WrittenPostmortem } from './draft.ts';
import type { WrittenSection } from './sections.ts';
import { WRITTEN_SECTIONS } from './sections.ts';

/**
 * What saving a draft makes of it: nothing when it says the same already.
 *
 * Throws `newer-draft` when somebody saved since its author loaded it.
 */
export function decidePostmortem(
  state: PostmortemDraft,
  command: SavePostmortemDraft,
  at: Deciding,
): Decided<PostmortemEvent>[] {
  if (command.after < state.version)
    throw new DomainError({
      kind: 'conflict',
      code: 'newer-draft',
      message: 'Somebody saved this postmortem since you opened it. Compare, then save yours if it still fits.',
      details: { after: command.after, latest: state.version },
    });
  if (saysSame(state, command)) return [];
  return [{ type: 'PostmortemDraftSaved', data: sealed(state, command, at), happenedAt: at.now }];
}

/** The draft, and what was published of it, after one more event. */
export function evolvePostmortem(state: PostmortemDraft, event: Recorded<PostmortemEvent>): PostmortemDraft {
  const { recordedAt, index } = event;
  switch (event.type) {
    case 'PostmortemDraftSaved':
      return { ...state, ...event.data, version: state.version + 1, savedAt: recordedAt };
    case 'PostmortemPublished': {
      const revision = { ...event.data, draft: state.version, recordedAt, index };
      return { ...state, revisions: [...state.revisions, revision], promise: null };
    }
    case 'PostmortemPromised':
      return { ...state, promise: { due: event.data.due, state: 'due' }, declined: false };
    case 'PostmortemDeclined':
      return { ...state, promise: null, declined: true };
    case 'PostmortemRanOut':
      return { ...state, promise: { due: event.data.due, state: 'late' } };
  }
}

function saysSame(state: WrittenPostmortem, { sections, actionItems }: SavePostmortemDraft): boolean {
  return (
    WRITTEN_SECTIONS.every((section) => saysWords(state.sections[section] ?? null, sections[section])) &&
    state.actionItems.length === actionItems.length &&
    state.actionItems.every((item, position) => {
      const saved = actionItems[position];
      return (
        saysWords(item.title, saved?.title) && saysWords(item.owner, saved?.owner) && item.due === (saved?.due ?? null)
      );
    })
  );
}

function sealed(state: WrittenPostmortem, command: SavePostmortemDraft, { seal }: Deciding): WrittenPostmortem {
  const sections: Partial<Record<WrittenSection, Text>> = {};
  for (const section of WRITTEN_SECTIONS) {
    const text = command.sections[section];
    if (text !== undefined) sections[section] = resealText(state.sections[section], text, seal);
  }
  const actionItems = command.actionItems.map((item, position) => ({
    title: resealText(state.actionItems[position]?.title, item.title, seal),
    owner: item.owner == null ? null : resealText(state.actionItems[position]?.owner, item.owner, seal),
    due: item.due ?? null,
  }));
  return { sections, actionItems };
}
