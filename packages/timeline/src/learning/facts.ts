import type { Impact, Severity } from '@candor/incidents';
import { impactOfIncident, titleOf } from '@candor/incidents';
import type { FeatureId, IncidentId, Instant, ProductId } from '@candor/log';
import type { Count, WhyNot } from '../communication/figures.ts';
import { bareFigure, COUNTS, figuresOf } from '../communication/figures.ts';
import type { BareFigure } from '../spread/figure.ts';
import type { Timeline } from '../timeline.ts';
import type { LearntItem, WrittenFacts } from './items.ts';
import type { Month } from './periods.ts';
import type { Times } from './times.ts';
import { timesOf } from './times.ts';

/** What learning over time needs of one incident. */
export interface IncidentFacts {
  readonly incidentId: IncidentId;
  readonly title: string;
  readonly startedAt: Instant;
  /** The month in which it began. */
  readonly month: Month;
  /** Told after it was over. */
  readonly backfilled: boolean;
  /** The impact readers see. */
  readonly impact: Impact;
  readonly severity: Severity | null;
  /** The products of which it affected a feature, each once; none where it affected no feature. */
  readonly products: readonly ProductId[];
  readonly times: Times;
  readonly counts: Readonly<Record<Count, BareFigure<WhyNot>>>;
  /** The contributing factors as they were written, in a few words each. */
  readonly factors: readonly string[];
  readonly items: readonly LearntItem[];
}

/** What a timeline does not tell of itself: of which product a feature is, in which month a moment lies, what people wrote. */
export interface FactsInput {
  readonly productOf: (id: FeatureId) => ProductId | undefined;
  readonly monthOf: (at: Instant) => Month;
  readonly written: WrittenFacts;
}

/** Reads off an incident's timeline what learning over time needs of it. */
export function factsOf(timeline: Timeline, { productOf, monthOf, written }: FactsInput): IncidentFacts {
  const { incident, features } = timeline;
  const figures = figuresOf(timeline);
  const affected = features.filter(({ worst }) => worst !== 'operational');
  return {
    incidentId: incident.id,
    title: titleOf(incident),
    startedAt: incident.startedAt,
    month: monthOf(incident.startedAt),
    backfilled: incident.backfilled,
    impact: impactOfIncident(incident),
    severity: incident.severity,
    products: [...new Set(affected.flatMap(({ featureId }) => productOf(featureId) ?? []))],
    times: timesOf(timeline),
    counts: Object.fromEntries(COUNTS.map((name) => [name, bareFigure(figures[name])])) as IncidentFacts['counts'],
    ...written,
  };
}
