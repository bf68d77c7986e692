import type { Citation } from './citations.ts';

/** Where a sentence stands in a text, as offsets: of its first character, and behind its last one. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a statement stand, up to the citation that they end with; null where the sentence has other words.
 * Lines may be broken anywhere between words, and marks may be escaped or not: Markdown reads both as the same words.
 */
export function wordsBefore(text: string, words: string, { start: cited, end }: Citation): Stretch | null {
  if (text[end] !== '.') return null;
  const body = words.slice(0, words.lastIndexOf(' ('));
  let at = cited;
  while (isBlank(text[at - 1])) at -= 1;
  if (at === cited) return null;
  for (let left = body.length; left > 0; left -= 1) {
    const character = body[left - 1] ?? '';
    if (isBlank(character)) {
      if (!isBlank(text[at - 1])) return null;
      while (isBlank(text[at - 1])) at -= 1;
    } else {
      if (text[at - 1] !== character) return null;
      at -= 1;
      if (text[at - 1] === '\\' && /[!-/:-@[-`{-~]/.test(character)) at -= 1;
    }
  }
  return beginsSentence(text.slice(0, at)) ? { start: at, end: end + 1 } : null;
}

/** The end of a sentence, an empty line, a mark of a quote or of a cell, and one of a list or a heading. */
const SENTENCE_ENDS = /[.!?…。](?=\s)|\n[ \t]*\n|[>|]|(?:^|\n)[ \t]{0,40}(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]/g;

/** The sentence that a citation stands in, up to it. */
export function sentenceAround(text: string, { start: cited, end }: Citation): Stretch {
  const before = text.slice(0, cited).trimEnd();
  const ends = [...before.matchAll(SENTENCE_ENDS)];
  const last = ends.at(-1);
  const from = last ? last.index + last[0].length : 0;
  return { start: from + (/\S/.exec(text.slice(from))?.index ?? 0), end: text[end] === '.' ? end + 1 : end };
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

/** Whether a sentence may begin behind a text: at its start, behind the end of another one, or as the first of a block. */
function beginsSentence(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/[>|#*+.)-]/.test(line) && /^[ \t>|#*+-]*(?:\d{1,9}[.)][ \t>|#*+-]*)?$/.test(line)) return true;
  const left = before.trimEnd();
  return left === '' || /\n[ \t]*\n[ \t]*$/.test(before) || /[.!?…。:][)\]”"’'*_~]*$/.test(left) || /\|$/.test(left);
}
