import { z } from 'zod';

/** What cannot be stored, encoded or put into a feed: controls (but tab and line feed), half pairs, non-characters. */
const UNWRITABLE = /[[\p{Cc}\p{Cs}\uFFFE\uFFFF]--[\t\n]]/v;
const LINE_BREAK = /[\n\u2028\u2029]/;

/** Something an operator typed: line ends become `\n`, the ends are trimmed, and what cannot be kept is refused. */
function written(most: number, what: string) {
  return z
    .string({ error: `${what} is missing.` })
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .check(({ value, issues }) => {
      const found = UNWRITABLE.exec(value);
      if (found) issues.push({ code: 'custom', message: unwritable(what, value, found), input: value });
    })
    .refine((value) => value.length > 0, `${what} is empty.`)
    .refine(
      (value) => value.length <= most,
      `${what} is longer than ${most.toLocaleString('en')} characters. Please shorten it.`,
    );
}

/** The character cannot be seen, so the message says where it stands. */
function unwritable(what: string, value: string, found: RegExpExecArray): string {
  const character = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const before = value.slice(0, found.index).replace(/\s+/g, ' ').slice(-20);
  const where = before.isWellFormed() && before.length > 0 ? `after “${before}”` : 'at its start';
  return `${what} contains the character ${character} ${where}, which cannot be shown. Please delete it there.`;
}

function writtenLine(most: number, what: string) {
  return written(most, what).refine((value) => !LINE_BREAK.test(value), `${what} must be one line.`);
}

/** A name of a product, a feature or a page: one line, at most 120 characters. */
export const Label = writtenLine(120, 'The name');

/** A line that says what a product or feature is for: at most 500 characters. */
export const Description = writtenLine(500, 'The description');

/** An incident's title: one line, at most 200 characters. */
export const Title = writtenLine(200, 'The title');

/** The Markdown of an update, a note or a section: at most 20,000 characters. */
export const Prose = written(20_000, 'The text');

/** Why something was done, in a sentence or two: at most 1,000 characters. */
export const Reason = written(1_000, 'The reason');
