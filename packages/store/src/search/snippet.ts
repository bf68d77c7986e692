import type { Term } from './query.ts';
import type { Word } from './words.ts';
import { foldWords } from './words.ts';

/** A piece of a text, and whether it is what was looked for. Plain text: whoever shows it escapes it. */
export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

const LENGTH = 240;
const BEFORE = 60;

interface Match {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** The stretch of a text where most of the terms stand, on one line, cut between words. */
export function snippetOf(text: string, terms: readonly Term[]): SnippetPart[] {
  const words = foldWords(text);
  const matches = terms.flatMap((term) => matchesOf(words, term)).sort((one, other) => one.start - other.start);
  const from = startOf(words, bestOf(matches)?.start ?? 0);
  const to = endOf(words, from, text.length);
  const parts: SnippetPart[] = [];
  let at = from;
  for (const { start, end } of matches) {
    if (start < at || end > to) continue;
    parts.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), marked: false });
  const shown = [
    { text: from > 0 ? '… ' : '', marked: false },
    ...parts,
    { text: to < text.length ? ' …' : '', marked: false },
  ];
  return shown.map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ') })).filter((part) => part.text !== '');
}

/** Where a term stands: the words in a row, the last one perhaps only begun. */
function matchesOf(words: readonly Word[], term: Term): Match[] {
  const last = term.words.length - 1;
  const isMatch = (word: string | undefined, wanted: string, nth: number) =>
    term.isPrefix && nth === last ? word?.startsWith(wanted) : word === wanted;
  return words.flatMap(({ start }, position) => {
    const end = words[position + last]?.end;
    const isHere = term.words.every((wanted, nth) => isMatch(words[position + nth]?.word, wanted, nth));
    return isHere && end !== undefined ? [{ term, start, end }] : [];
  });
}

/** The first match of the stretch that holds most of the terms. */
function bestOf(matches: readonly Match[]): Match | undefined {
  let best: { readonly match: Match; readonly terms: number } | undefined;
  for (const [position, match] of matches.slice(0, 500).entries()) {
    const near = matches.slice(position, position + 50).filter(({ end }) => end - match.start <= LENGTH - BEFORE);
    const terms = new Set(near.map((it) => it.term)).size;
    if (best === undefined || terms > best.terms) best = { match, terms };
  }
  return best?.match;
}

function startOf(words: readonly Word[], match: number): number {
  if (match <= BEFORE) return 0;
  return words.find(({ start }) => start >= match - BEFORE)?.start ?? match;
}

function endOf(words: readonly Word[], from: number, length: number): number {
  if (length - from <= LENGTH) return length;
  const fits = words.findLast(({ end }) => end <= from + LENGTH && end > from);
  return fits?.end ?? words.find(({ end }) => end > from)?.end ?? length;
}
