import type { Changed } from './changed.ts';
import type { Citation } from './citations.ts';
import { citationsIn, isCited } from './citations.ts';
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
  /** The statements of today (`statementsOf`), and those that may have been taken over with a citation (`formerStatements`). */
  readonly today: readonly Statement[];
  readonly former: (cited: Citation) => readonly Statement[];
  /** What was put right since the text was saved (`changedSince`). */
  readonly changed: readonly Changed[];
}

/**
 * The sentences of a text that should not stay as they are, in order. A sentence is found by its words alone, with the days
 * of its times or without: one that equals a statement of today is as it should be, one that equals a former statement is
 * stale, and every other is people's own, and only to be looked at where it cites what was changed.
 */
export function staleIn(input: StaleInput): (Stale | ToLookAt)[] {
  return citationsIn(input.text).flatMap((cited) => findingOf(input, cited) ?? []);
}

function findingOf({ text, section, former, today, changed }: StaleInput, cited: Citation): Stale | ToLookAt | null {
  if (standingAt(text, cited, today).length > 0) return null;
  const taken = standingAt(text, cited, former(cited));
  const found = taken.find((it) => it.one.section === section) ?? taken[0];
  if (found) {
    const { one, where } = found;
    const next = today.find((it) => it.section === one.section && it.key === one.key);
    return { kind: 'stale', ...where, words: text.slice(where.start, where.end), today: next?.markdown ?? null };
  }
  const changes = changed.filter(({ source }) => isCited(cited, source));
  if (changes.length === 0) return null;
  const around = sentenceAround(text, cited);
  return { kind: 'look', ...around, words: text.slice(around.start, around.end), changes };
}

/** Whether every sentence of a text that cites anything is a statement of today, so that there is nothing to find. */
export function isOfToday(text: string, today: readonly Statement[]): boolean {
  return citationsIn(text).every((cited) => standingAt(text, cited, today).length > 0);
}

interface Standing {
  readonly one: Statement;
  readonly where: Stretch;
}

/** The statements that have the words which a citation ends, and where; where none has just these, without their days. */
function standingAt(text: string, cited: Citation, all: readonly Statement[]): Standing[] {
  const end = ` ${text.slice(cited.start, cited.end).replaceAll('\\', '').replace(/\s+/g, ' ')}.`;
  const citing = all.filter(({ words }) => words.endsWith(end));
  const found = (wording: (words: string) => string) =>
    citing.flatMap((one): Standing[] => {
      const where = wordsBefore(text, wording(one.words), cited);
      return where ? [{ one, where }] : [];
    });
  const exact = found((words) => words);
  return exact.length > 0 ? exact : found(withoutDays);
}

/** A day is told beside a time unless the sentence before told it. */
function withoutDays(words: string): string {
  return words.replace(/ on \d{1,2} [A-Z][a-z]+ \d{4}/g, '');
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
