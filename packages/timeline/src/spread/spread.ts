import type { FigureOf, ValueOf } from './figure.ts';
import { countUnknown, knownOf } from './figure.ts';
import { medianOf, quantileOf } from './median.ts';

/**
 * How a figure lies over many incidents: over those for which it is `known`, the others are counted. All values are null
 * when it is known for none.
 */
export interface Spread {
  readonly known: number;
  readonly notApplicable: number;
  readonly invalid: number;
  readonly median: number | null;
  /** Half of the known values lie between the two. */
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  /** With the first incident that has it. */
  readonly lowest: ValueOf | null;
  readonly highest: ValueOf | null;
}

/** How many there were in all, in how many incidents; `notApplicable` is how many incidents have no such number. */
export interface Total {
  readonly total: number;
  readonly incidents: number;
  readonly notApplicable: number;
}

/** The spread of one figure over incidents. */
export function spreadOf(figures: readonly FigureOf[]): Spread {
  const known = knownOf(figures);
  const values = known.map(({ value }) => value);
  return {
    known: known.length,
    notApplicable: countUnknown(figures, 'not-applicable'),
    invalid: countUnknown(figures, 'invalid'),
    median: medianOf(values),
    lowerQuartile: quantileOf(values, 0.25),
    upperQuartile: quantileOf(values, 0.75),
    lowest: known.reduce<ValueOf | null>((least, it) => (least && least.value <= it.value ? least : it), null),
    highest: known.reduce<ValueOf | null>((most, it) => (most && most.value >= it.value ? most : it), null),
  };
}

/** One figure of incidents added up. */
export function totalOf(figures: readonly FigureOf[]): Total {
  const some = knownOf(figures).filter(({ value }) => value > 0);
  return {
    total: some.reduce((sum, { value }) => sum + value, 0),
    incidents: some.length,
    notApplicable: countUnknown(figures, 'not-applicable'),
  };
}
