import type { Stretch } from '@candor/wording';

/** A sentence of a text, a heading, or a row of a table. */
export interface Sentence extends Stretch {
  readonly kind: 'sentence' | 'heading' | 'row';
  /** Whether a list item, heading or row begins with it. */
  readonly isFirst: boolean;
}

const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;
const HEADING = /^ {0,3}#{1,6}\s/;
const ROW = /^\s*\|/;
/** Not before a citation, which belongs to the sentence that it follows; not behind an abbreviation. */
const END =
  /(?<!\b(?:e\.g|i\.e|etc|approx|vs|a\.m|p\.m|resp|[Nn]o|ca|z\. ?B|d\. ?h|bzw|usw))[.!?…]["'’”)\]]*(?=\s+[^\p{Ll}\s])(?!\s+\((?:record|log)\s)/gu;

/** The sentences of a text, in order. Lines are wrapped in it, so only a blank line, an item or a row ends one. */
export function sentencesOf(text: string, prose: string): Sentence[] {
  return blocksOf(text).flatMap(({ kind, isFirst, from, to }) =>
    (kind === 'sentence' ? split(prose, from, to) : [{ from, to }])
      .filter((it) => /[\p{L}\p{N}]/u.test(prose.slice(it.from, it.to)))
      .map((it, at) => ({ ...it, kind, isFirst: isFirst && at === 0 })),
  );
}

function blocksOf(text: string): Sentence[] {
  const blocks: Sentence[] = [];
  let isOpen = false;
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const kind = HEADING.test(line) ? 'heading' : ROW.test(line) ? 'row' : 'sentence';
    const last = blocks.at(-1);
    if (line.trim() === '') isOpen = false;
    else if (isOpen && last && kind === 'sentence' && !ITEM.test(line)) blocks[blocks.length - 1] = { ...last, to };
    else {
      blocks.push({ kind, from, to, isFirst: kind !== 'sentence' || ITEM.test(line) });
      isOpen = kind === 'sentence';
    }
    from = to + 1;
  }
  return blocks;
}

function split(prose: string, from: number, to: number): Stretch[] {
  const ends = [...prose.slice(from, to).matchAll(END)].map((end) => from + end.index + end[0].length);
  return [...ends, to].map((end, at) => trimmed(prose, ends[at - 1] ?? from, end));
}

function trimmed(prose: string, from: number, to: number): Stretch {
  const words = prose.slice(from, to);
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) };
}
