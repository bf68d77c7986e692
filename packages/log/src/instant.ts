import { z } from 'zod';

/**
 * A moment in UTC as ISO 8601 with milliseconds, e.g. `2024-04-03T18:10:00.000Z`.
 *
 * Accepts any ISO 8601 date and time that names its offset and writes it in that one form, in which order of text is
 * order of time (years 0000 to 9999).
 */
export const Instant = z.iso
  .datetime({ offset: true, error: 'Give a date and time with its zone, such as 2024-04-03T18:10Z.' })
  .transform((value, context) => {
    const date = new Date(value);
    const year = date.getUTCFullYear();
    if (Number.isNaN(date.getTime()) || year < 0 || year > 9999) {
      context.addIssue({ code: 'custom', message: 'This date does not exist.' });
      return z.NEVER;
    }
    return date.toISOString();
  })
  .brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** The instant of a point in time given as milliseconds since 1970, e.g. by a clock. */
export function instantOf(milliseconds: number): Instant {
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
