import type { Changed } from './changed.ts';
import type { Citation, Run } from './citations.ts';
import { citationsIn } from './citations.ts';
import type { Stretch } from './sentences.ts';
import { sentenceAround, wordsBefore } from './sentences.ts';
import type { Statement } from './statements.ts';

/** A sentence that was taken over and that the record tells otherwise by now. */
export interface Stale extends Stretch {
  readonly kind: 'stale';
  /** The sentence as it stands. */
  readonly words: string;
  /** Today's sentence in Markdown; null where the record has none in its place. */
  readonly today: string | null;
}

/** Any other sentence that rests on what was corrected, withdrawn or erased since. */
export interface ToLookAt extends Stretch {
  readonly kind: 'look';
  readonly words: string;
  readonly changes: readonly Changed[];
}

export interface StaleInput {
  /** Markdown that people wrote. */
  readonly text: string;
  /** The section that it is the text of: which statement a sentence is, where several have the same words. */
  readonly section?: string;
  /** The statements that may have been taken over (`formerStatements`), and those of today (`statementsOf`). */
  readonly former: readonly Statement[];
  readonly today: readonly Statement[];
  /** What was put right since the text was saved (`changedSince`). */
  readonly changed: readonly Changed[];
}

/**
 * The sentences of a text that should not stay as they are, in order. A sentence is found by its words alone: one that equals
 * a statement of today is as it should be, one that equals a former statement is stale, and every other is people's own,
 * and only to be looked at where it cites what was changed.
 */
export function staleIn(input: StaleInput): (Stale | ToLookAt)[] {
  return citationsIn(input.text).flatMap((cited) => findingOf(input, cited) ?? []);
}

function findingOf({ text, section, former, today, changed }: StaleInput, cited: Citation): Stale | ToLookAt | null {
  if (standingAt(text, cited, today).length > 0) return null;
  const taken = standingAt(text, cited, former);
  const one = taken.find((it) => it.section === section) ?? taken[0];
  const where = one && wordsBefore(text, one.words, cited);
  if (where) {
    const next = today.find((it) => it.section === one.section && it.key === one.key);
    return { kind: 'stale', ...where, words: text.slice(where.start, where.end), today: next?.markdown ?? null };
  }
  const changes = changed.filter(({ source: { sequence, index } }) =>
    index === null ? within(cited.log, sequence) : within(cited.record, index),
  );
  if (changes.length === 0) return null;
  const around = sentenceAround(text, cited);
  return { kind: 'look', ...around, words: text.slice(around.start, around.end), changes };
}

/** Whether every sentence of a text that cites anything is a statement of today, so that there is nothing to find. */
export function isOfToday(text: string, today: readonly Statement[]): boolean {
  return citationsIn(text).every((cited) => standingAt(text, cited, today).length > 0);
}

/** The statements that have the words which a citation ends. */
function standingAt(text: string, cited: Citation, all: readonly Statement[]): Statement[] {
  const end = ` ${text.slice(cited.start, cited.end).replace(/\s+/g, ' ')}.`;
  return all.filter(({ words }) => words.endsWith(end) && wordsBefore(text, words, cited) !== null);
}

function within(runs: readonly Run[], number: number): boolean {
  return runs.some(([first, last]) => first <= number && number <= last);
}

/**
 * The text with today's sentence in the place of a stale one, or without it where the record has none; all else stays byte
 * for byte. Throws a `RangeError` when the text is not the one that it was found in.
 */
export function regenerate(text: string, { start, end, words, today }: Stale): string {
  if (text.slice(start, end) !== words) throw new RangeError('This sentence does not stand there.');
  if (today !== null) return text.slice(0, start) + today + text.slice(end);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return before === '' || /\s$/.test(before) ? before + after.replace(/^[ \t]+/, '') : before + after;
}
