import { z } from 'zod';

/** A time zone in IANA's words, e.g. `Etc/UTC` or `Europe/Berlin`. */
export const TimeZone = z
  .string({ error: 'Choose a time zone.' })
  .refine(isTimeZone, 'There is no such time zone. Use a name such as Europe/Berlin or Etc/UTC.');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
