import { wordsOf } from '@candor/log';
import { loadCatalogue } from '@candor/store';
import type { IncidentFacts, ItemScope, Learning, LearntPeriod, Sums, ValueOf } from '@candor/timeline';
import { incidentsBehind, isOfSort, LEARNT_TIMES, longestOpen } from '@candor/timeline';
import type { z } from 'zod';
import type { Services } from '../context.ts';
import type { ReadLearningInput } from './asked.ts';
import { learn } from './learn.ts';
import type { LearningView } from './view.ts';

/** More values than these in one period are a cloud: their spread is drawn alone. */
const MOST_VALUES = 60;
const MOST_INCIDENTS = 100;
const MOST_FACTORS = 50;
const MOST_ITEMS = 20;

/** Learns from the incidents of a range, and shows those that make up one figure. */
export async function readLearning(
  services: Services,
  input: z.infer<typeof ReadLearningInput>,
): Promise<LearningView> {
  const { facts, scope, learning, years, leftOut } = await learn(services, input);
  const { products } = await loadCatalogue(services.store.reader);
  const names = new Map(products.map(({ id, name }) => [id, wordsOf(name)]));
  const behind = incidentsBehind(facts, input.behind, scope).toSorted(newestFirst);
  return {
    ...scope.range,
    years: [...years],
    all: sumsView(learning.all),
    periods: learning.periods.map((it) => ({ ...sumsView(it), period: it.period, values: valuesView(it.values) })),
    products: learning.products.map((it) => ({
      ...it,
      impacts: { ...it.impacts },
      name: it.productId && (names.get(it.productId) ?? null),
    })),
    catalogue: [...names].map(([productId, name]) => ({ productId, name })),
    factors: learning.factors
      .slice(0, MOST_FACTORS)
      .map(({ label, incidentIds }) => ({ label, incidents: incidentIds.length })),
    moreFactors: Math.max(0, learning.factors.length - MOST_FACTORS),
    ageing: ageingView(learning.ageing, facts, scope),
    incidents: behind.slice(0, MOST_INCIDENTS).map(({ incidentId, title, startedAt, backfilled, impact }) => ({
      incidentId,
      title,
      startedAt,
      backfilled,
      impact,
    })),
    more: Math.max(0, behind.length - MOST_INCIDENTS),
    leftOut,
    now: scope.asOf.now,
  };
}

function sumsView({ incidents, impacts, times, counts }: Sums) {
  return { incidents, impacts: { ...impacts }, times: { ...times }, counts: { ...counts } };
}

function valuesView(values: LearntPeriod['values']): LearningView['periods'][number]['values'] {
  const shown = LEARNT_TIMES.map((name) => [name, drawn(values[name])]);
  return Object.fromEntries(shown) as LearningView['periods'][number]['values'];
}

function drawn(values: readonly ValueOf[]): ValueOf[] {
  return values.length > MOST_VALUES ? [] : [...values];
}

function ageingView(
  { counts, ages, doneAfter, periods }: Learning['ageing'],
  facts: readonly IncidentFacts[],
  scope: ItemScope,
): LearningView['ageing'] {
  return {
    counts: { ...counts },
    ages: [...ages],
    doneAfter,
    periods: periods.map((it) => ({ ...it, doneAges: drawn(it.doneAges) })),
    longestOpen: longestOpen(facts)
      .slice(0, MOST_ITEMS)
      .map(({ incident, item }) => ({
        incidentId: incident.incidentId,
        incident: incident.title,
        itemId: item.id,
        title: item.title,
        addedAt: item.addedAt,
        due: item.due,
        overdue: isOfSort(item, 'overdue', scope),
      })),
  };
}

function newestFirst({ startedAt: one }: IncidentFacts, { startedAt: other }: IncidentFacts): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}
