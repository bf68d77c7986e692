import type { IncidentId } from '@candor/log';
import type { Countable, FigureOf } from '../spread/figure.ts';
import type { Spread, Total } from '../spread/spread.ts';
import { spreadOf, totalOf } from '../spread/spread.ts';
import type { Count, FigureName, Measure } from './figures.ts';
import { COUNTS, MEASURES } from './figures.ts';

/** The numbers of one incident, as a summary needs them. */
export interface MeasuredIncident {
  readonly incidentId: IncidentId;
  readonly figures: Readonly<Record<FigureName, Countable>>;
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
  const of = (name: FigureName): FigureOf[] =>
    incidents.map(({ incidentId, figures }) => ({ incidentId, figure: figures[name] }));
  return {
    incidents: incidents.length,
    spreads: Object.fromEntries(MEASURES.map((name) => [name, spreadOf(of(name))])) as Record<Measure, Spread>,
    totals: Object.fromEntries(COUNTS.map((name) => [name, totalOf(of(name))])) as Record<Count, Total>,
  };
}
