import type { WrittenPostmortem, WrittenSection } from '@candor/incidents';
import type { Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { Block } from '../document.ts';

/** What people wrote, as it stands. */
export function writtenText(text: Text): Block {
  return { kind: 'written', text: wordsOf(text) };
}

/** What people wrote for a section; nothing where they have not. */
export function writtenBlocks({ sections }: WrittenPostmortem, section: WrittenSection): Block[] {
  const text = sections[section];
  return text ? [writtenText(text)] : [];
}

/** The contributing factors in a few words each; nothing where none is named. */
export function factorBlocks({ factors }: Pick<WrittenPostmortem, 'factors'>): Block[] {
  return factors.length === 0 ? [] : [{ kind: 'labels', labels: factors.map(wordsOf) }];
}
