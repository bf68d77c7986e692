import type { IncidentId } from '@candor/log';
import type { Count, Figures, Measure } from './figures.ts';
import { COUNTS, MEASURES } from './figures.ts';
import { medianOf, quantileOf } from './median.ts';

/** The numbers of one incident, as a summary needs them. */
export interface MeasuredIncident {
  readonly incidentId: IncidentId;
  readonly figures: Figures;
}

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
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
}

/** A lowest or highest value, and the first incident that has it. */
export interface Extreme {
  readonly value: number;
  readonly incidentId: IncidentId;
}

/** How many there were in all, in how many incidents; `notApplicable` is how many incidents have no such number. */
export interface Total {
  readonly total: number;
  readonly incidents: number;
  readonly notApplicable: number;
}

/** How many incidents were told, in numbers. */
export interface CommunicationSummary {
  readonly incidents: number;
  readonly spreads: Readonly<Record<Measure, Spread>>;
  readonly totals: Readonly<Record<Count, Total>>;
}

/**
 * Sums up how incidents were told. Those that were told afterwards are to be summed up apart: they had no readers to
 * wait for a word.
 */
export function summariseCommunication(incidents: readonly MeasuredIncident[]): CommunicationSummary {
  return {
    incidents: incidents.length,
    spreads: Object.fromEntries(MEASURES.map((name) => [name, spreadOf(incidents, name)])) as Record<Measure, Spread>,
    totals: Object.fromEntries(COUNTS.map((name) => [name, totalOf(incidents, name)])) as Record<Count, Total>,
  };
}

function spreadOf(incidents: readonly MeasuredIncident[], name: Measure): Spread {
  const known = knownOf(incidents, name);
  const values = known.map(({ value }) => value);
  return {
    known: known.length,
    notApplicable: countOf(incidents, name, 'not-applicable'),
    invalid: countOf(incidents, name, 'invalid'),
    median: medianOf(values),
    lowerQuartile: quantileOf(values, 0.25),
    upperQuartile: quantileOf(values, 0.75),
    lowest: known.reduce<Extreme | null>((least, it) => (least && least.value <= it.value ? least : it), null),
    highest: known.reduce<Extreme | null>((most, it) => (most && most.value >= it.value ? most : it), null),
  };
}

function totalOf(incidents: readonly MeasuredIncident[], name: Count): Total {
  const some = knownOf(incidents, name).filter(({ value }) => value > 0);
  return {
    total: some.reduce((sum, { value }) => sum + value, 0),
    incidents: some.length,
    notApplicable: countOf(incidents, name, 'not-applicable'),
  };
}

function knownOf(incidents: readonly MeasuredIncident[], name: Measure | Count): Extreme[] {
  return incidents.flatMap(({ incidentId, figures }) => {
    const figure = figures[name];
    return figure.state === 'known' ? [{ value: figure.value, incidentId }] : [];
  });
}

function countOf(incidents: readonly MeasuredIncident[], name: Measure | Count, state: 'not-applicable' | 'invalid') {
  return incidents.filter(({ figures }) => figures[name].state === state).length;
}
