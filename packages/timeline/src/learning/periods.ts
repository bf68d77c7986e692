/** A month as YYYY-MM, in the page's zone. */
export type Month = string;

/** A month, or a quarter as YYYY-Q1. */
export type Period = string;

/** The months that are looked at, both included, and what they are put together to. */
export interface Range {
  readonly from: Month;
  readonly to: Month;
  readonly by: 'month' | 'quarter';
}

/** The period in which a month lies. */
export function periodOf(month: Month, by: Range['by']): Period {
  if (by === 'month') return month;
  return `${month.slice(0, 4)}-Q${Math.floor((Number(month.slice(5)) - 1) / 3) + 1}`;
}

/** Every period of a range in order, those included in which nothing happened. */
export function periodsOf({ from, to, by }: Range): Period[] {
  const [first, last] = [numberOf(from), numberOf(to)];
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => monthOf(first + place));
  return [...new Set(months.map((month) => periodOf(month, by)))];
}

/** Whether a month lies in a range. */
export function isWithinRange(month: Month, { from, to }: Pick<Range, 'from' | 'to'>): boolean {
  return from <= month && month <= to;
}

/** How many months a range has; none when it ends before it begins. */
export function monthsOf({ from, to }: Pick<Range, 'from' | 'to'>): number {
  return Math.max(0, numberOf(to) - numberOf(from) + 1);
}

function numberOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthOf(number: number): Month {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
