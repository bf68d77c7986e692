import { monthWithYear } from '../time/english.server.ts';

/** A period as it is written in a table and below its column. */
export interface PeriodName {
  readonly period: string;
  /** `April 2024`, `Q2 2024`. */
  readonly label: string;
  /** `A`, `Q2`; null where too many columns stand side by side. */
  readonly short: string | null;
  /** Of the first column, and of the first in each year. */
  readonly year: string | null;
}

const LETTERS = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];

/** So many columns have room for their own words on a phone. */
const MOST_SHORT = 14;

/** Names periods, each YYYY-MM or YYYY-Q1, in order. */
export function periodNames(periods: readonly string[]): PeriodName[] {
  return periods.map((period, place) => {
    const year = period.slice(0, 'YYYY'.length);
    return {
      period,
      label: periodLabel(period),
      short: periods.length > MOST_SHORT ? null : shortName(period),
      year: periods[place - 1]?.startsWith(year) ? null : year,
    };
  });
}

/** `April 2024`, `Q2 2024`. */
export function periodLabel(period: string): string {
  const quarter = quarterIn(period);
  return quarter === null ? monthWithYear(period) : `Q${quarter} ${period.slice(0, 4)}`;
}

function shortName(period: string): string {
  return quarterIn(period) === null ? (LETTERS[Number(period.slice(5)) - 1] ?? '') : period.slice(5);
}

function quarterIn(period: string): number | null {
  return period[5] === 'Q' ? Number(period[6]) : null;
}
