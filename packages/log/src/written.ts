import { z } from 'zod';

/** What cannot be stored, encoded or put into a feed: controls (but tab and line feed), half pairs, non-characters. */
const UNWRITABLE = /[[\p{Cc}\p{Cs}\uFFFE\uFFFF]--[\t\n]]/v;
const LINE_BREAK = /[\n\u2028\u2029]/;
/** Embeddings, overrides and isolates: a line of text has nothing to end them, so they would turn what stands beside it. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;

/** Something an operator typed: line ends become `\n`, the ends are trimmed, and what cannot be kept is refused. */
function written(most: number, what: string) {
  return z
    .string({ error: `${what} is missing.` })
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .check(({ value, issues }) => {
      const found = UNWRITABLE.exec(value);
      if (found)
        issues.push({
          code: 'custom',
          message: `${unwritten(what, value, found)}, which cannot be shown. ${DELETE}`,
          input: value,
        });
    })
    .refine((value) => value.length > 0, `${what} is empty.`)
    .refine(
      (value) => value.length <= most,
      `${what} is longer than ${most.toLocaleString('en')} characters. Please shorten it.`,
    );
}

const DELETE = 'Please delete it there.';

/** The character cannot be seen, so the message says where it stands. */
function unwritten(what: string, value: string, found: RegExpExecArray): string {
  const character = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const before = value.slice(0, found.index).replace(/\s+/g, ' ').slice(-20);
  const where = before.isWellFormed() && before.length > 0 ? `after “${before}”` : 'at its start';
  return `${what} contains the character ${character} ${where}`;
}

function writtenLine(most: number, what: string) {
  return written(most, what)
    .refine((value) => !LINE_BREAK.test(value), `${what} must be one line.`)
    .check(({ value, issues }) => {
      const found = TURNING.exec(value);
      if (!found) return;
      const message = `${unwritten(what, value, found)}, which turns the direction of the words around it. ${DELETE}`;
      issues.push({ code: 'custom', message, input: value });
    });
}

/** A name of a product, a feature or a page: one line, at most 120 characters. */
export const Label = writtenLine(120, 'The name');

/** What a link of the page is called: one line, at most 40 characters. */
export const LinkLabel = writtenLine(40, 'The label');

/** A line that says what a product or feature is for: at most 500 characters. */
export const Description = writtenLine(500, 'The description');

/** What to use while a feature does not work: a few lines of Markdown, at most 500 characters. */
export const Alternative = written(500, 'The alternative');

/** So many characters an incident's title has at most. */
export const LONGEST_TITLE = 200;

/** An incident's title: one line, at most 200 characters. */
export const Title = writtenLine(LONGEST_TITLE, 'The title');

/** So many characters an update, a note or a section has at most. */
export const LONGEST_PROSE = 20_000;

/** The Markdown of an update, a note or a section: at most 20,000 characters. */
export const Prose = written(LONGEST_PROSE, 'The text');

/** Why something was done, in a sentence or two: at most 1,000 characters. */
export const Reason = written(1_000, 'The reason');

/** Why the law asks for a text to be destroyed, on one line: it is told within a sentence. At most 500 characters. */
export const Ground = writtenLine(500, 'The ground');
