import type { Block, Section } from '../document.ts';

/** Stand on lines of their own around what is computed from the record; invisible where Markdown is rendered. */
export const FROM_THE_RECORD = '<!-- from the record -->';
export const TO_HERE = '<!-- end -->';

/** Stands above the contributing factors in a few words each, which are counted over incidents; `TO_HERE` ends them too. */
export const FACTORS = '<!-- factors -->';

/** Stands below the heading of a section of the team's own, so that it keeps its id under another title. */
export function ownSectionMark(id: string): string {
  return `<!-- section ${id} -->`;
}

/** The id that such a line says; null for any other line. */
export function markedSection(line: string): string | null {
  return /^<!-- section ([0-9a-z]{12}) -->\s*$/.exec(line)?.[1] ?? null;
}

/**
 * The mark that a block stands behind; null for what people wrote. Action items are the team's own, though they stand in a
 * table; what readers were told of them, below it, is not.
 */
export function markOf({ id }: Pick<Section, 'id'>, { kind }: Block): string | null {
  if (kind === 'labels') return FACTORS;
  if (kind === 'written' || kind === 'prompt') return null;
  return id !== 'action_items' || kind === 'list' ? FROM_THE_RECORD : null;
}
