import type { IncidentId } from '@candor/log';
import { incidentsWithActionItems } from '@candor/store';
import type { IncidentFacts, ItemScope, Learning } from '@candor/timeline';
import { affects, isWithinRange, learnFrom } from '@candor/timeline';
import type { z } from 'zod';
import type { Services } from '../context.ts';
import type { AskedLearning } from './asked.ts';
import { rangeOf } from './asked.ts';
import { loadFacts } from './load-facts.ts';
import { loadCalendar, loadOutlines } from './outlines.ts';

/** More incidents than these of a sort are not read: the newest are, and it is said how many are left out. */
const MOST_INCIDENTS = 10_000;

/** What was learnt, from what, and the years in which incidents began, newest first. */
export interface Learnt {
  readonly facts: readonly IncidentFacts[];
  readonly scope: ItemScope;
  readonly learning: Learning;
  readonly years: readonly string[];
  /** How many incidents were not read: of the range, and of the others that have action items. */
  readonly leftOut: number;
}

/** Learns from the incidents that are asked for. */
export async function learn({ store, now }: Services, asked: z.infer<typeof AskedLearning>): Promise<Learnt> {
  const { reader } = store;
  const calendar = await loadCalendar(reader);
  const outlines = await loadOutlines(reader, calendar);
  const at = now();
  const years = [...new Set(outlines.map(({ month }) => yearOf(month)))].sort().reverse();
  const range = rangeOf(asked, years[0] ?? yearOf(calendar.monthOf(at)));
  const within = outlines.filter(({ month }) => isWithinRange(month, range)).map(({ id }) => id);
  const { ids, leftOut } = toRead(within, await incidentsWithActionItems(reader));
  const read = await loadFacts(reader, ids, calendar);
  const { productId } = asked;
  const facts = productId === undefined ? read : read.filter((its) => affects(its, productId));
  const scope = { range, asOf: { now: at, today: calendar.dayOf(at) } };
  return { facts, scope, learning: learnFrom(facts, scope), years, leftOut };
}

/**
 * Which incidents are read: those of the range, and any that have action items, since what was decided after an incident
 * waits to be done whenever that incident was. Of each, given newest first, the newest `most`.
 */
export function toRead(
  within: readonly IncidentId[],
  withActionItems: readonly IncidentId[],
  most = MOST_INCIDENTS,
): { readonly ids: readonly IncidentId[]; readonly leftOut: number } {
  const counted = new Set(within);
  const others = withActionItems.filter((id) => !counted.has(id));
  const ids = [...within.slice(0, most), ...others.slice(0, most)];
  return { ids, leftOut: within.length + others.length - ids.length };
}

function yearOf(month: string): string {
  return month.slice(0, 'YYYY'.length);
}
