import { FeatureId, IncidentId, Instant } from '@candor/log';
import type { Duration, NamedRecurrence } from '@candor/timeline';
import { durationInWords, figuresOf } from '@candor/timeline';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { Publishing, readPublishing } from '../../now/read-now.ts';
import { FiguresView, figuresView } from '../communication/figures.ts';
import { loadTimeline } from './load-timeline.ts';
import { IncidentSummary, summarise } from './summary.ts';
import { SeenRelation, TimelineRow, timelineRows } from './timeline-rows.ts';

export const ReadIncidentInput = z.object({ incidentId: IncidentId });

const LinkView = z.object({
  relation: SeenRelation,
  otherId: IncidentId,
  title: z.string(),
  /** Whether readers know of it. */
  public: z.boolean(),
});

const RecurrenceView = z.object({
  featureId: FeatureId,
  feature: z.string(),
  year: z.string(),
  /** Which one in the year: 2 or more. */
  ordinal: z.number().int(),
  /** The one before it. */
  previous: z.object({ incidentId: IncidentId, startedAt: Instant }),
});

/** One incident as the console shows it. */
export const IncidentView = z.object({
  incident: IncidentSummary,
  impactStartedAt: Instant.nullable(),
  /** How long after the impact began readers were first told, in words; null where that is not known. */
  firstWordAfter: z.string().nullable(),
  /** How it was told, in numbers. */
  communication: FiguresView,
  /** That it is one more major disruption of a feature in its year; null where it is not. */
  recurrence: RecurrenceView.nullable(),
  /** The incidents it is linked to, seen from it. */
  links: z.array(LinkView),
  /** Everything that was said and done, newest first by when it happened. */
  rows: z.array(TimelineRow),
  now: Instant,
  publishing: Publishing,
});
export type IncidentView = z.infer<typeof IncidentView>;

export async function readIncident(
  services: Services,
  { incidentId }: z.infer<typeof ReadIncidentInput>,
): Promise<z.input<typeof IncidentView>> {
  const timeline = await loadTimeline(services.store.reader, incidentId);
  return {
    incident: summarise(timeline.incident),
    impactStartedAt: timeline.milestones.impact_started?.at ?? null,
    firstWordAfter: inWords(timeline.durations.to_first_word),
    communication: figuresView(figuresOf(timeline)),
    recurrence: recurrenceView(timeline.recurrence),
    links: timeline.links.map(({ relation, otherId, other, public: isPublic }) => ({
      relation,
      otherId,
      title: other,
      public: isPublic,
    })),
    rows: timelineRows(timeline, services.publisher),
    now: services.now(),
    publishing: await readPublishing(services),
  };
}

function recurrenceView(told: NamedRecurrence | null): z.infer<typeof RecurrenceView> | null {
  if (!told) return null;
  const { featureId, feature, year, ordinal, previous } = told;
  return { featureId, feature: feature.feature, year, ordinal, previous: { ...previous } };
}

function inWords(duration: Duration): string | null {
  return duration.state === 'known' ? durationInWords(duration.milliseconds) : null;
}
