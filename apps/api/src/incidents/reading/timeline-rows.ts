import { FeatureStatus } from '@candor/features';
import { CorrectionSort, Impact, IncidentStatus, MarkedMilestone, RELATIONS, Severity } from '@candor/incidents';
import { FeatureId, IncidentId, Instant, NoteId, UpdateId } from '@candor/log';
import type { Timeline } from '@candor/timeline';
import { z } from 'zod';
import type { Publisher } from '../../publisher/publisher.ts';

/** Where something said stands, and whether readers can see it yet. */
export const Placed = z.object({
  /** Its place in the log, and its public entry; null for what stays inside. */
  source: z.object({ sequence: z.number().int(), index: z.number().int().nullable() }),
  happenedAt: Instant,
  recordedAt: Instant,
  public: z.boolean(),
  by: z.enum(['responder', 'publisher', 'admin', 'clock']),
  /** Whether readers can see it now. */
  onPage: z.boolean(),
  /** Since when readers see it; null when they do not, or did before the api was started. */
  onPageSince: Instant.nullable(),
});

/** What an update says of one feature. */
export const Change = z.object({
  featureId: FeatureId,
  product: z.string(),
  feature: z.string(),
  from: FeatureStatus,
  to: FeatureStatus,
});

/** What another incident is to this one: a relation as said, or seen from its other end. */
export const SeenRelation = z.enum([...RELATIONS, 'led_to', 'followed_up_by']);

/** Other words for an update: `text` takes the place of `before`. */
export const Correction = Placed.extend({
  kind: z.literal('correction'),
  updateId: UpdateId,
  revision: z.number().int(),
  change: CorrectionSort,
  before: z.string(),
  text: z.string(),
  reason: z.string(),
});

/** An update's words were taken back; `text` is the reason. */
export const Withdrawal = Placed.extend({ kind: z.literal('withdrawal'), updateId: UpdateId, text: z.string() });

/** One thing that was said or done in an incident. Texts are Markdown as typed, but for the title. */
export const TimelineRow = z.discriminatedUnion('kind', [
  Placed.extend({ kind: z.literal('declared'), title: z.string(), backfilled: z.boolean() }),
  Placed.extend({
    kind: z.literal('update'),
    id: UpdateId,
    status: IncidentStatus,
    text: z.string(),
    /** The number of the newest wording, from 1; and whether its words were taken back. */
    revision: z.number().int(),
    withdrawn: z.boolean(),
    changes: z.array(Change),
    nextUpdateBy: Instant.nullable(),
    /** The incident was resolved before. */
    reopens: z.boolean(),
  }),
  Correction,
  Withdrawal,
  Placed.extend({ kind: z.literal('edited-at-source'), updateId: UpdateId, editedAt: Instant }),
  Placed.extend({ kind: z.literal('promise-withdrawn'), due: Instant, text: z.string() }),
  Placed.extend({ kind: z.literal('postmortem-promised'), due: Instant }),
  Placed.extend({ kind: z.literal('postmortem-late'), due: Instant }),
  Placed.extend({ kind: z.literal('postmortem-declined'), text: z.string() }),
  Placed.extend({ kind: z.literal('postmortem'), revision: z.number().int() }),
  Placed.extend({ kind: z.literal('impact'), impact: Impact.nullable(), text: z.string() }),
  Placed.extend({ kind: z.literal('promise-late'), due: Instant }),
  Placed.extend({ kind: z.literal('severity'), severity: Severity.nullable() }),
  Placed.extend({ kind: z.literal('note'), id: NoteId, text: z.string() }),
  Placed.extend({
    kind: z.literal('milestone'),
    milestone: MarkedMilestone,
    at: Instant.nullable(),
    /** Not marked again later. */
    stands: z.boolean(),
  }),
  Placed.extend({
    kind: z.literal('link'),
    /** False: the link was taken back. */
    linked: z.boolean(),
    relation: SeenRelation,
    otherId: IncidentId,
    other: z.string(),
  }),
]);
export type TimelineRow = z.input<typeof TimelineRow>;

/** A timeline's rows as the console shows them: newest first, each with whether readers can see it yet. */
export function timelineRows(timeline: Timeline, publisher: Publisher): TimelineRow[] {
  return timeline.rows.toReversed().map((row) => {
    const changes = 'changes' in row ? { changes: [...row.changes] } : {};
    return { ...row, ...changes, ...onPageOf(row.source.index, publisher) } as TimelineRow;
  });
}

/** Whether readers can see an entry, and since when. */
export function onPageOf(index: number | null, publisher: Publisher) {
  const onPage = index !== null && index <= publisher.status().index;
  return { onPage, onPageSince: onPage ? publisher.onPageSince(index) : null };
}
