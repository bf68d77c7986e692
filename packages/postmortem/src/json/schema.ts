import { FeatureStatus } from '@candor/features';
import { Impact, Severity } from '@candor/incidents';
import { FeatureId, IncidentId, Instant } from '@candor/log';
import { DURATIONS, MILESTONES } from '@candor/timeline';
import { z } from 'zod';

/** Where something is written: a public entry by its index in the record, or an internal event by its place in the log. */
const SourceJson = z.union([
  z.strictObject({ record: z.int().positive() }),
  z.strictObject({ log: z.int().positive() }),
]);
const SourcesJson = z.array(SourceJson);

const SentenceJson = z.strictObject({ text: z.string(), sources: SourcesJson });

/** A part of a section; what people wrote and what was quoted is Markdown, all other texts are plain. */
export const BlockJson = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['paragraph', 'list']), sentences: z.array(SentenceJson) }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.union([z.string(), SourcesJson]))),
  }),
  z.strictObject({ kind: z.literal('written'), markdown: z.string() }),
  z.strictObject({ kind: z.literal('labels'), labels: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('prompt'), text: z.string() }),
  z.strictObject({
    kind: z.literal('quote'),
    heading: z.string(),
    markdown: z.string(),
    at: Instant,
    sources: SourcesJson,
    beside: z.array(SentenceJson),
  }),
]);
export type BlockJson = z.input<typeof BlockJson>;

const MomentJson = z.strictObject({ at: Instant, origin: z.enum(['marked', 'derived']), sources: SourcesJson });

const DurationJson = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('known'), milliseconds: z.int().nonnegative(), sources: SourcesJson }),
  z.strictObject({ state: z.literal('not-applicable'), missing: z.array(z.string()) }),
  z.strictObject({ state: z.literal('invalid'), sources: SourcesJson }),
]);

const FeatureJson = z.strictObject({
  id: FeatureId,
  product: z.string(),
  feature: z.string(),
  worst: FeatureStatus,
  intervals: z.array(
    z.strictObject({
      status: FeatureStatus.exclude(['operational']),
      from: Instant,
      /** Null while it lasts. */
      to: Instant.nullable(),
      sources: SourcesJson,
    }),
  ),
});

const PromiseJson = z.strictObject({
  due: Instant,
  state: z.enum(['kept', 'resolved', 'late', 'withdrawn', 'unmet', 'due']),
  /** When it was met or withdrawn; null where it was not. */
  at: Instant.nullable(),
  sources: SourcesJson,
});

const RowJson = z.strictObject({
  happenedAt: Instant,
  recordedAt: Instant,
  seenBy: z.enum(['readers', 'team']),
  kind: z.string(),
  what: z.string(),
  sources: SourcesJson,
});

/**
 * A postmortem for programs. `version` counts up when a key changes its meaning or goes; new keys, kinds of rows and
 * sections may come within one.
 */
export const PostmortemJson = z.strictObject({
  format: z.literal('candor-postmortem'),
  version: z.literal(1),
  template: z.string(),
  title: z.string(),
  facts: z.strictObject({
    incident: IncidentId,
    url: z.string(),
    page: z.string(),
    impact: Impact,
    /** Of a document for the team only. */
    severity: Severity.nullable().optional(),
    started: Instant,
    resolved: Instant.nullable(),
    toldAfterwards: z.boolean(),
    features: z.array(z.strictObject({ product: z.string(), feature: z.string() })),
    /** The four of a document for the team only. */
    status: z.string().optional(),
    revision: z.int().positive().nullable().optional(),
    authors: z.array(z.string()).optional(),
    reviewers: z.array(z.string()).optional(),
    /** How far it knows the record of the incident, and for the team the log. */
    record: z.int().nullable(),
    log: z.int().optional(),
  }),
  sections: z.array(z.strictObject({ id: z.string(), title: z.string(), blocks: z.array(BlockJson) })),
  milestones: z.record(z.enum(MILESTONES), MomentJson.nullable()),
  durations: z.record(z.enum(Object.keys(DURATIONS) as (keyof typeof DURATIONS)[]), DurationJson),
  features: z.array(FeatureJson),
  promises: z.array(PromiseJson),
  timeline: z.array(RowJson),
});
export type PostmortemJson = z.input<typeof PostmortemJson>;
