import type { Block } from './document.ts';
import { plainText } from './plain-text.ts';

/** A heading of a text's topmost level, and the id that leads to it. */
export interface Anchor {
  readonly id: string;
  /** Its words, as text. */
  readonly title: string;
}

const LONGEST = 60;

/**
 * The topmost headings of a text that say something, in order, outside of quotes and lists. Their ids are the prefix and the Latin letters
 * and digits of the words, made unique by a number; the same text has the same ids.
 */
export function anchorsOf(blocks: readonly Block[], prefix: string): Map<Block, Anchor> {
  const anchors = new Map<Block, Anchor>();
  const taken = new Set<string>();
  for (const block of blocks) {
    if (block.type !== 'heading' || block.level !== 1) continue;
    const title = plainText(block.children).replace(/\s+/g, ' ').trim();
    if (title === '') continue;
    const wanted = `${prefix}${slugOf(title)}`;
    let id = wanted;
    for (let nth = 2; taken.has(id); nth += 1) id = `${wanted}-${nth}`;
    taken.add(id);
    anchors.set(block, { id, title });
  }
  return anchors;
}

function slugOf(title: string): string {
  const letters = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'section' : slug;
}
