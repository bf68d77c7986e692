import type { Language } from '@candor/record';
import { localeOf } from '../../language/locale.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days and months of one language. Days are given as YYYY-MM-DD, months as YYYY-MM or as any day of theirs. */
export interface Calendar {
  /** "3 April". */
  readonly dayName: (day: string) => string;
  /** "3 April 2024". */
  readonly dayWithYear: (day: string) => string;
  /** "3–14 April 2024", of a first and a last day. */
  readonly daysWithYear: (first: string, last: string) => string;
  /** "Wednesday, 3 April 2024". */
  readonly fullDayName: (day: string) => string;
  /** "April". */
  readonly monthName: (month: string) => string;
  /** "April 2024". */
  readonly monthWithYear: (month: string) => string;
}

const known = new Map<Language, Calendar>();

const MOST_DAYS = 2_000;

/** The days and months of a language, as its readers write them. */
export function calendarIn(language: Language): Calendar {
  // Kept, because making a formatter costs as much as a hundred uses of it.
  const calendar = known.get(language) ?? makeCalendar(localeOf(language));
  known.set(language, calendar);
  return calendar;
}

function makeCalendar(locale: string): Calendar {
  const writer = (parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    // A calendar is slow to ask, and pages tell the same days again and again.
    const told = new Map<string, string>();
    return (iso: string) => {
      const day = iso.length === 7 ? `${iso}-01` : iso.slice(0, 10);
      const words = told.get(day) ?? format.format(Date.parse(day));
      if (told.size >= MOST_DAYS) told.clear();
      told.set(day, words);
      return words;
    };
  };
  const [day, month, year] = ['numeric', 'long', 'numeric'] as const;
  const whole = new Intl.DateTimeFormat(locale, { day, month, year, timeZone: 'UTC' });
  return {
    dayName: writer({ day, month }),
    dayWithYear: writer({ day, month, year }),
    daysWithYear: (first, last) => whole.formatRange(Date.parse(first), Date.parse(last)),
    fullDayName: writer({ weekday: 'long', day, month, year }),
    monthName: writer({ month }),
    monthWithYear: writer({ month, year }),
  };
}

/** The day a number of days earlier, as YYYY-MM-DD. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}
