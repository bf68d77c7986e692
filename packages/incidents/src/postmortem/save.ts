import type { Decided, Deciding, Recorded, Text } from '@candor/log';
import { DomainError } from '@candor/log';
import type {
  PostmortemDraft,
  PostmortemEvent,
  SavePostmortemDraft,
  WrittenPostmortem,
  WrittenSection,
} from './draft.ts';
import { WRITTEN_SECTIONS } from './draft.ts';

/** What saving a draft makes of it. Throws `newer-draft` when somebody saved since its author loaded it. */
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
  const data = sealed(command, at);
  return [{ type: 'PostmortemDraftSaved', data, happenedAt: at.now }];
}

/** The draft after one more event. */
export function evolvePostmortem(state: PostmortemDraft, event: Recorded<PostmortemEvent>): PostmortemDraft {
  switch (event.type) {
    case 'PostmortemDraftSaved':
      return { ...event.data, version: state.version + 1, savedAt: event.recordedAt };
  }
}

function sealed(command: SavePostmortemDraft, { seal }: Deciding): WrittenPostmortem {
  const sections: Partial<Record<WrittenSection, Text>> = {};
  for (const section of WRITTEN_SECTIONS) {
    const text = command.sections[section];
    if (text !== undefined) sections[section] = seal(text);
  }
  const actionItems = command.actionItems.map((item) => ({
    title: seal(item.title),
    owner: item.owner ? seal(item.owner) : null,
    due: item.due ?? null,
  }));
  return { sections, actionItems };
}
