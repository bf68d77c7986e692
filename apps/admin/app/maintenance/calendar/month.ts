const DAY_MS = 24 * 60 * 60 * 1000;
const MONTH = /^2\d{3}-(0[1-9]|1[0-2])$/;

/** A month as a calendar shows it. Days are YYYY-MM-DD, months YYYY-MM. */
export interface Month {
  readonly month: string;
  readonly previous: string;
  readonly next: string;
  /** Whole weeks from Monday on, with the days of the months beside it that they reach into. */
  readonly weeks: readonly (readonly string[])[];
}

/** The month that is asked for, or the one that `today` lies in when that names none. */
export function monthOf(asked: string | null, today: string): Month {
  const month = asked !== null && MONTH.test(asked) ? asked : today.slice(0, 7);
  const first = Date.parse(`${month}-01`);
  const sinceMonday = (new Date(first).getUTCDay() + 6) % 7;
  const next = monthAfter(month, 1);
  const weeks: string[][] = [];
  for (let day = first - sinceMonday * DAY_MS; dayOf(day).slice(0, 7) < next; day += 7 * DAY_MS)
    weeks.push(Array.from({ length: 7 }, (_, position) => dayOf(day + position * DAY_MS)));
  return { month, previous: monthAfter(month, -1), next, weeks };
}

/** The day a number of days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  return dayOf(Date.parse(day) + days * DAY_MS);
}

function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months)).toISOString().slice(0, 7);
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
