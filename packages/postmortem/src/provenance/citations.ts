import type { Source } from '@candor/timeline';

const BLANK = String.raw`[^\S\n]`;
/** Blanks, or the end of a line; within a quote the next line begins with its mark. */
const GAP = String.raw`(?:${BLANK}*\n${BLANK}*(?:>${BLANK}*)*|${BLANK}+)`;
const RUN = String.raw`(\d{1,15})(?:${GAP}to${GAP}(\d{1,15}))?`;
const AND = `(?:,(?:${GAP})?(?:and${GAP})?|${GAP}and${GAP})`;
const NUMBERS = String.raw`\d{1,15}(?:(?:${GAP}to${GAP}|${AND})\d{1,15})*`;
const RECORD = `record${GAP}${NUMBERS}`;
/** The entries of the log that a citation names. */
export const LOG = `log${GAP}${NUMBERS}`;
const BOTH = `(?:;|,)(?:${GAP})?`;
const NAMED = `(?:${RECORD}(?:${BOTH}${LOG})?|${LOG}(?:${BOTH}${RECORD})?)`;
/**
 * In round brackets or square ones, which an editor may have escaped. Right behind a letter they are a function's, `f(log 10)`,
 * and square ones may be a link's.
 */
const ROUND = String.raw`(?:(?<![\p{Script=Latin}\p{N}_])(?:(?<!\\)\\)?\(|（)${BLANK}*${NAMED}${BLANK}*\\?[)）]`;
const SQUARE = String.raw`(?<![\p{Script=Latin}\p{N}_\]!])(?:(?<!\\)\\)?\[${BLANK}*${NAMED}${BLANK}*\\?\](?![(:[])`;
const CITATION = `${ROUND}|${SQUARE}`;

/** Numbers from the first to the last, both included. */
export type Run = readonly [first: number, last: number];

/** Where a text names what it rests on, and what that is: public entries by their index, others by their place in the log. */
export interface Citation {
  /** Offsets of the brackets in the text: of the opening one, and behind the closing one. */
  readonly start: number;
  readonly end: number;
  readonly record: readonly Run[];
  readonly log: readonly Run[];
}

/** Every citation in a Markdown text, `(record 12, 14 to 16; log 40)`, in order; lines may be broken within one. */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(new RegExp(CITATION, 'giu'))].map(({ 0: all, index: start }) => ({
    start,
    end: start + all.length,
    record: runsOf(namedIn(all, RECORD)),
    log: runsOf(namedIn(all, LOG)),
  }));
}

/** What a citation names of the record, or of the log, as it is typed. */
function namedIn(citation: string, of: string): string {
  return new RegExp(of, 'iu').exec(citation)?.[0] ?? '';
}

/** Whether a citation names something: by its public number where it has one, by its place in the log else. */
export function isCited({ record, log }: Citation, { sequence, index }: Source): boolean {
  return index === null ? within(log, sequence) : within(record, index);
}

function within(runs: readonly Run[], number: number): boolean {
  return runs.some(([first, last]) => first <= number && number <= last);
}

function runsOf(numbers: string): Run[] {
  return [...numbers.matchAll(new RegExp(RUN, 'giu'))].map(([, first, last = first]) => [Number(first), Number(last)]);
}

/** The text without what it cites of the team's own log; what it cites of the record stays. */
export function withoutLog(text: string): string {
  let left = text;
  // What is taken out of brackets in brackets may leave others behind.
  for (let before = ''; before !== left; ) {
    before = left;
    left = withoutFound(before);
  }
  return left;
}

function withoutFound(text: string): string {
  let left = '';
  let at = 0;
  for (const { start, end, record, log } of citationsIn(text)) {
    if (log.length === 0) continue;
    const before = left + text.slice(at, start);
    const cited = text.slice(start, end);
    if (record.length > 0) [left, at] = [before + recordAlone(cited), end];
    else [left, at] = closeGap(before, text, end);
  }
  return left + text.slice(at);
}

function recordAlone(citation: string): string {
  const [open = ''] = /^\\?./u.exec(citation) ?? [];
  const [close = ''] = /\\?.$/u.exec(citation) ?? [];
  return open + namedIn(citation, RECORD) + close;
}

const BEGINS_BLOCK = /^[\s>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})\s*$/;

/** What stays before a citation that goes, and where it goes on behind it: no gap is left, and no block is joined to another. */
function closeGap(before: string, text: string, end: number): [before: string, at: number] {
  const lineAt = before.lastIndexOf('\n') + 1;
  const line = before.slice(lineAt);
  const isFirst = /^[\s>]*$/.test(line);
  if (!isFirst && !BEGINS_BLOCK.test(line)) return [before.slice(0, lineAt) + line.trimEnd(), end];
  const at = end + (/^[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  const earlier = before.slice(0, Math.max(0, lineAt - 1));
  const goesOn = isFirst && /[^\s>]/.test(earlier.slice(earlier.lastIndexOf('\n') + 1));
  return goesOn && /^(?:[.,;:!?…]|\n|$)/.test(text.slice(at, at + 1)) ? [earlier.trimEnd(), at] : [before, at];
}
