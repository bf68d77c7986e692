import type { Source } from '@candor/timeline';

const RUN = String.raw`\d{1,15}(?:\s+to\s+\d{1,15})?`;
const RUNS = String.raw`${RUN}(?:,\s+${RUN})*`;
const CITATION = String.raw`\((?:record\s+(${RUNS})(?:;\s+log\s+(${RUNS}))?|log\s+(${RUNS}))\)`;

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
  return [...text.matchAll(new RegExp(CITATION, 'g'))].map((match) => {
    const [all, record, log, logAlone] = match;
    return {
      start: match.index,
      end: match.index + all.length,
      record: runsOf(record),
      log: runsOf(log ?? logAlone),
    };
  });
}

/** Whether a citation names something: by its public number where it has one, by its place in the log else. */
export function isCited({ record, log }: Citation, { sequence, index }: Source): boolean {
  return index === null ? within(log, sequence) : within(record, index);
}

function within(runs: readonly Run[], number: number): boolean {
  return runs.some(([first, last]) => first <= number && number <= last);
}

function runsOf(numbers: string | undefined): Run[] {
  if (numbers === undefined) return [];
  return numbers.split(',').map((run): Run => {
    const [first = 0, last = first] = [...run.matchAll(/\d+/g)].map(Number);
    return [first, last];
  });
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
    const before = text.slice(at, start);
    left += record.length === 0 ? before.trimEnd() : `${before}${text.slice(start, end).replace(/;\s+log[^)]*/, '')}`;
    at = end;
  }
  return left + text.slice(at);
}
