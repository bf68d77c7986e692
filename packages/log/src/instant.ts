import { z } from 'zod';

const error = 'Give a date that exists and a time with its zone, such as 2024-04-03T18:10Z.';

/**
 * A moment in UTC as ISO 8601 with milliseconds, e.g. `2024-04-03T18:10:00.000Z`.
 *
 * Accepts any ISO 8601 date and time that names its offset, with or without seconds, and writes it in that one form,
 * in which order of text is order of time (years 0000 to 9999). What is finer than a millisecond is cut off.
 */
export const Instant = z
  .string({ error })
  .transform((value) => value.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00'))
  .pipe(z.iso.datetime({ offset: true, error }))
  .transform((value, context) => {
    const milliseconds = Date.parse(value);
    if (isWritable(milliseconds)) return new Date(milliseconds).toISOString();
    context.addIssue('Give a year from 0000 to 9999.');
    return z.NEVER;
  })
  .brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/**
 * The instant of a point in time given as milliseconds since 1970, e.g. by a clock.
 *
 * Throws a `RangeError` outside the years 0000 to 9999.
 */
export function instantOf(milliseconds: number): Instant {
  if (!isWritable(milliseconds)) throw new RangeError(`${milliseconds} ms lies outside the years 0000 to 9999.`);
  return new Date(milliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant a number of milliseconds later (or earlier, when negative). */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return instantOf(millisecondsOf(instant) + milliseconds);
}

function isWritable(milliseconds: number): boolean {
  const year = new Date(milliseconds).getUTCFullYear();
  return year >= 0 && year <= 9999;
}
