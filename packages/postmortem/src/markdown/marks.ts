import type { Block, Section } from '../document.ts';

/** Stand on lines of their own around what is computed from the record; invisible where Markdown is rendered. */
export const FROM_THE_RECORD = '<!-- from the record -->';
export const TO_HERE = '<!-- end -->';

/** Stands below the heading of a section of the team's own, so that it keeps its id under another title. */
export function ownSectionMark(id: string): string {
  return `<!-- section ${id} -->`;
}

/**
 * Whether a block is computed from the record. Action items are the team's own, though they stand in a table; what readers
 * were told of them, below it, is not.
 */
export function isFromRecord({ id }: Pick<Section, 'id'>, { kind }: Block): boolean {
  if (kind === 'written' || kind === 'labels' || kind === 'prompt') return false;
  return id !== 'action_items' || kind === 'list';
}
