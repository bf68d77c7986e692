import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { Month, Range } from './periods.ts';
import { isWithinRange, periodOf } from './periods.ts';

/** An action item, as far as learning over time needs it. */
export interface LearntItem {
  readonly id: string;
  readonly title: string;
  readonly state: 'open' | 'done' | 'dropped';
  /** A day, as YYYY-MM-DD. */
  readonly due: string | null;
  readonly addedAt: Instant;
  readonly addedIn: Month;
  /** When it was done or dropped, and in which month; null while it is open. */
  readonly endedAt: Instant | null;
  readonly endedIn: Month | null;
}

/** What people wrote in a postmortem that is counted over incidents. */
export interface WrittenFacts {
  /** Contributing factors, as they were written. */
  readonly factors: readonly string[];
  readonly items: readonly LearntItem[];
}

/** When it is, and which day in the page's zone. */
export interface AsOf {
  readonly now: Instant;
  readonly today: string;
}

/** For how long open items have been open, in days from the first to before the second. */
export const AGES = {
  under_30_days: [0, 30],
  from_30_days: [30, 90],
  from_90_days: [90, 180],
  from_180_days: [180, Number.POSITIVE_INFINITY],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type Age = keyof typeof AGES;
export const AGE_NAMES = Object.keys(AGES) as readonly Age[];

/** What can be said of an item: that it is open, or open after its day, or what happened to it within a range. */
export const ITEM_SORTS = ['open', 'overdue', 'added', 'done', 'dropped'] as const;
export type ItemSort = (typeof ITEM_SORTS)[number];

const DAY = 86_400_000;

/** How long an item has been open, or was until it ended; in milliseconds, and never below zero. */
export function ageOf({ addedAt, endedAt }: LearntItem, now: Instant): number {
  return Math.max(0, millisecondsOf(endedAt ?? now) - millisecondsOf(addedAt));
}

/** Whether an item is of an age, ended or not. */
export function isOfAge(item: LearntItem, age: Age, now: Instant): boolean {
  const days = ageOf(item, now) / DAY;
  return days >= AGES[age][0] && days < AGES[age][1];
}

/** Whether this can be said of an item; of open ones at a time, of what happened to them within the range. */
export function isOfSort(item: LearntItem, sort: ItemSort, { asOf, range }: ItemScope): boolean {
  switch (sort) {
    case 'open':
      return item.state === 'open';
    case 'overdue':
      return item.state === 'open' && item.due !== null && item.due < asOf.today;
    case 'added':
      return isWithinRange(item.addedIn, range);
    case 'done':
    case 'dropped':
      return item.state === sort && item.endedIn !== null && isWithinRange(item.endedIn, range);
  }
}

/** What decides on items beside themselves. */
export interface ItemScope {
  readonly asOf: AsOf;
  readonly range: Range;
}

/** The period in which that happened; null of what is so now. */
export function periodOfSort(item: LearntItem, sort: ItemSort, by: Range['by']): string | null {
  if (sort === 'open' || sort === 'overdue') return null;
  const month = sort === 'added' ? item.addedIn : item.endedIn;
  return month === null ? null : periodOf(month, by);
}
