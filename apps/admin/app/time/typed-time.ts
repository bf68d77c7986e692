import type { Instant } from '@candor/log';
import { instantsShowing } from '@candor/log';
import type { Fields } from '../forms/sent/fields.ts';
import { typed } from '../forms/sent/fields.ts';
import { Invalid } from '../forms/sent/problems.ts';

/** How a typed time is to be read. */
export interface Reading {
  readonly timeZone: string;
  readonly now: Instant;
  /** Which of two is meant in an hour that comes twice: the latest that is past, or the earliest to come. */
  readonly meant: 'past' | 'future';
}

/** The instant typed into a field in the page's zone; null when nothing was typed. Throws `Invalid`. */
export function typedTime(fields: Fields, field: string, { timeZone, now, meant }: Reading): Instant | null {
  const local = typed(fields, field);
  if (local === null) return null;
  const instants = instantsShowing(timeZone, local.trim());
  if (instants === null) throw invalid(field, 'Give a date that exists and a time, such as 2024-04-03 18:10.');
  const [first, second] = instants;
  if (first === undefined) throw invalid(field, `This time was left out in ${timeZone}: clocks went forward over it.`);
  if (second === undefined) return first;
  return meant === 'past' ? (second <= now ? second : first) : first > now ? first : second;
}

function invalid(field: string, message: string): Invalid {
  return new Invalid([{ field, message }]);
}
