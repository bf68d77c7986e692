import type { Block, KnownSectionId, Section } from '../document.ts';
import { SECTION_TITLES } from './section-titles.ts';

/** A known section under its title. */
export function section(id: KnownSectionId, blocks: readonly Block[]): Section {
  return { id, title: SECTION_TITLES[id], blocks };
}
