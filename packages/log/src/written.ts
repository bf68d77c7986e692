import { z } from 'zod';

/**
 * Something an operator typed: line ends become `\n`, the ends are trimmed, and what no database or encoding can hold
 * (U+0000, half a surrogate pair) is refused.
 */
function written(most: number, what: string) {
  return z
    .string()
    .refine((value) => value.isWellFormed(), `${what} contains a broken character. Please type it again.`)
    .refine((value) => !value.includes('\u0000'), `${what} contains the character U+0000. Please remove it.`)
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .refine((value) => value.length > 0, `${what} is empty.`)
    .refine((value) => value.length <= most, `${what} is longer than ${most.toLocaleString('en')} characters.`);
}

function writtenLine(most: number, what: string) {
  return written(most, what).refine((value) => !value.includes('\n'), `${what} must be one line.`);
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
