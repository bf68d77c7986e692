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

/** Ten years: more can be neither drawn nor taken in. */
const MOST_MONTHS = 120;

/** What is wrong with the ends of a range, and with which; null when nothing is. */
export function rangeProblem({ from, to }: Partial<Pick<Range, 'from' | 'to'>>): RangeProblem | null {
  if (from === undefined && to === undefined) return null;
  if (from === undefined) return { end: 'from', message: 'Give the first month, too.' };
  if (to === undefined) return { end: 'to', message: 'Give the last month, too.' };
  const months = monthsOf({ from, to });
  if (months === 0) return { end: 'to', message: 'The last month lies before the first.' };
  return months > MOST_MONTHS ? { end: 'to', message: 'Ask for at most ten years.' } : null;
}

interface RangeProblem {
  readonly end: 'from' | 'to';
  readonly message: string;
}

function numberOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthOf(number: number): Month {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
