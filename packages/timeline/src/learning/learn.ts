import type { Impact } from '@candor/incidents';
import { IMPACTS } from '@candor/incidents';
import type { ProductId } from '@candor/log';
import type { Count } from '../communication/figures.ts';
import { COUNTS } from '../communication/figures.ts';
import type { ValueOf } from '../spread/figure.ts';
import { knownOf } from '../spread/figure.ts';
import type { Spread, Total } from '../spread/spread.ts';
import { spreadOf, totalOf } from '../spread/spread.ts';
import type { Ageing } from './ageing.ts';
import { ageingOf } from './ageing.ts';
import type { Factor } from './factors.ts';
import { factorsOf } from './factors.ts';
import type { IncidentFacts } from './facts.ts';
import type { ItemScope } from './items.ts';
import type { Period } from './periods.ts';
import { isWithinRange, periodOf, periodsOf } from './periods.ts';
import type { LearntTime } from './times.ts';
import { LEARNT_TIMES } from './times.ts';

/** Incidents added up. */
export interface Sums {
  readonly incidents: number;
  readonly impacts: Readonly<Record<Impact, number>>;
  readonly times: Readonly<Record<LearntTime, Spread>>;
  readonly counts: Readonly<Record<Count, Total>>;
}

export interface LearntPeriod extends Sums {
  readonly period: Period;
  /** Every time that is known, in the order of the incidents. */
  readonly values: Readonly<Record<LearntTime, readonly ValueOf[]>>;
}

/** The incidents that affected a product; `productId` is null for those that affected no feature. */
export interface LearntProduct extends Pick<Sums, 'incidents' | 'impacts'> {
  readonly productId: ProductId | null;
}

/** What many incidents tell together. */
export interface Learning {
  readonly all: Sums;
  /** Every period of the range, by when incidents began. */
  readonly periods: readonly LearntPeriod[];
  /** Those with most incidents first; one that affected two products counts under each. */
  readonly products: readonly LearntProduct[];
  readonly factors: readonly Factor[];
  readonly ageing: Ageing;
}

/**
 * Learns from incidents: those that began within the range count, and action items of all. What is open or overdue is so
 * at `asOf`.
 */
export function learnFrom(facts: readonly IncidentFacts[], scope: ItemScope): Learning {
  const { range } = scope;
  const within = facts.filter(({ month }) => isWithinRange(month, range));
  const byPeriod = Map.groupBy(within, ({ month }) => periodOf(month, range.by));
  return {
    all: sumsOf(within),
    periods: periodsOf(range).map((period) => {
      const its = byPeriod.get(period) ?? [];
      const values = LEARNT_TIMES.map((name) => [name, knownOf(timesNamed(its, name))]);
      return { period, ...sumsOf(its), values: Object.fromEntries(values) as LearntPeriod['values'] };
    }),
    products: productsOf(within),
    factors: factorsOf(within),
    ageing: ageingOf(facts, scope),
  };
}

function sumsOf(facts: readonly IncidentFacts[]): Sums {
  const counted = COUNTS.map((name) => [
    name,
    totalOf(facts.map(({ incidentId, counts }) => ({ incidentId, figure: counts[name] }))),
  ]);
  return {
    incidents: facts.length,
    impacts: impactsOf(facts),
    times: Object.fromEntries(LEARNT_TIMES.map((name) => [name, spreadOf(timesNamed(facts, name))])) as Sums['times'],
    counts: Object.fromEntries(counted) as Sums['counts'],
  };
}

function timesNamed(facts: readonly IncidentFacts[], name: LearntTime) {
  return facts.map(({ incidentId, times }) => ({ incidentId, figure: times[name] }));
}

function impactsOf(facts: readonly IncidentFacts[]): Record<Impact, number> {
  const of = (impact: Impact) => facts.filter((it) => it.impact === impact).length;
  return Object.fromEntries(IMPACTS.map((impact) => [impact, of(impact)])) as Record<Impact, number>;
}

function productsOf(facts: readonly IncidentFacts[]): LearntProduct[] {
  const placed = facts.flatMap((its) =>
    (its.products.length > 0 ? its.products : [null]).map((productId) => ({ productId, its })),
  );
  return [...Map.groupBy(placed, ({ productId }) => productId)]
    .map(([productId, those]) => ({
      productId,
      incidents: those.length,
      impacts: impactsOf(those.map(({ its }) => its)),
    }))
    .sort((one, other) => other.incidents - one.incidents);
}
