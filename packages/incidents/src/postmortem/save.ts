import type { Decided, Deciding, Text } from '@candor/log';
import { DomainError, resealText, saysWords } from '@candor/log';
import type { PostmortemDraft, PostmortemEvent, SavePostmortemDraft, WrittenWords } from './draft.ts';
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
  return [{ type: 'PostmortemWritten', data: sealed(state, command, at), happenedAt: at.now }];
}

function saysSame(state: WrittenWords, { sections, own, factors, template }: SavePostmortemDraft): boolean {
  return (
    WRITTEN_SECTIONS.every((section) => saysWords(state.sections[section] ?? null, sections[section])) &&
    state.own.length === own.length &&
    state.own.every(({ id, title, text }, position) => {
      const saved = own[position];
      return id === saved?.id && saysWords(title, saved.title) && saysWords(text, saved.text);
    }) &&
    state.factors.length === factors.length &&
    state.factors.every((factor, position) => saysWords(factor, factors[position])) &&
    state.template === (template ?? null)
  );
}

/** What says the same stays the same text: so it can be told since when it stands. */
function sealed(state: WrittenWords, command: SavePostmortemDraft, { seal }: Deciding): WrittenWords {
  const sections: Partial<Record<WrittenSection, Text>> = {};
  for (const section of WRITTEN_SECTIONS) {
    const text = command.sections[section];
    if (text !== undefined) sections[section] = resealText(state.sections[section], text, seal);
  }
  const own = command.own.map(({ id, title, text }) => {
    const before = state.own.find((it) => it.id === id);
    return { id, title: resealText(before?.title, title, seal), text: resealText(before?.text, text, seal) };
  });
  const factors = command.factors.map((words, position) => resealText(state.factors[position], words, seal));
  return { sections, own, factors, template: command.template ?? null };
}
