import { FeatureStatus } from '@candor/features';
import { Impact, IncidentStatus, MarkedMilestone, Severity } from '@candor/incidents';
import type { Recorded } from '@candor/log';
import { FeatureId, Instant, wordsOf } from '@candor/log';
import type { LogEvent } from '@candor/record';
import { z } from 'zod';
import type { Publisher } from '../publisher/publisher.ts';

const Row = z.object({
  /** Its place in the log; also the order among rows that happened at the same time. */
  sequence: z.number().int(),
  happenedAt: Instant,
  recordedAt: Instant,
  by: z.enum(['admin', 'publisher', 'clock']),
  /** Its public entry; null for what stays inside. */
  index: z.number().int().nullable(),
  /** Whether readers can see it now, and since when (null: not yet, or since before the api was started). */
  onPage: z.boolean(),
  onPageSince: Instant.nullable(),
});

const Change = z.object({
  featureId: FeatureId,
  product: z.string(),
  feature: z.string(),
  from: FeatureStatus,
  to: FeatureStatus,
});

/** One thing that was said or done in an incident. Texts are Markdown as typed. */
export const TimelineRow = z.discriminatedUnion('kind', [
  Row.extend({ kind: z.literal('declared'), title: z.string(), backfilled: z.boolean() }),
  Row.extend({
    kind: z.literal('update'),
    status: IncidentStatus,
    text: z.string(),
    changes: z.array(Change),
    nextUpdateBy: Instant.nullable(),
  }),
  Row.extend({ kind: z.literal('impact'), impact: Impact.nullable(), reason: z.string() }),
  Row.extend({ kind: z.literal('promise-late'), due: Instant }),
  Row.extend({ kind: z.literal('severity'), severity: Severity.nullable() }),
  Row.extend({ kind: z.literal('note'), text: z.string() }),
  Row.extend({ kind: z.literal('milestone'), milestone: MarkedMilestone, at: Instant.nullable() }),
]);
export type TimelineRow = z.infer<typeof TimelineRow>;

/** What rows are made with. */
export interface RowParts {
  readonly nameOf: (featureId: FeatureId) => { readonly product: string; readonly feature: string };
  readonly publisher: Publisher;
}

/** An incident's events as rows, newest first by when they happened. */
export function timelineRows(events: readonly Recorded<LogEvent>[], parts: RowParts): TimelineRow[] {
  return events
    .flatMap((event) => rowOf(event, parts) ?? [])
    .sort((one, other) => order(other.happenedAt, one.happenedAt) || other.sequence - one.sequence);
}

function rowOf(event: Recorded<LogEvent>, { nameOf, publisher }: RowParts): TimelineRow | null {
  const { sequence, happenedAt, recordedAt, index } = event;
  const onPage = index !== null && index <= publisher.status().index;
  const onPageSince = onPage && index !== null ? publisher.onPageSince(index) : null;
  const row = { sequence, happenedAt, recordedAt, by: event.actor.role, index, onPage, onPageSince };
  switch (event.type) {
    case 'IncidentDeclared':
      return { ...row, kind: 'declared', title: wordsOf(event.data.title), backfilled: event.data.backfilled };
    case 'UpdatePublished': {
      const { status, text, nextUpdateBy, features } = event.data;
      const changes = features.map((change) => ({ ...change, ...nameOf(change.featureId) }));
      return { ...row, kind: 'update', status, text: wordsOf(text), changes, nextUpdateBy };
    }
    case 'ImpactOverridden':
      return { ...row, kind: 'impact', impact: event.data.impact, reason: wordsOf(event.data.reason) };
    case 'PromiseRanOut':
      return { ...row, kind: 'promise-late', due: event.data.due };
    case 'SeveritySet':
      return { ...row, kind: 'severity', severity: event.data.severity };
    case 'NoteAdded':
      return { ...row, kind: 'note', text: wordsOf(event.data.text) };
    case 'MilestoneMarked':
      return { ...row, kind: 'milestone', milestone: event.data.milestone, at: event.data.at };
    default:
      return null;
  }
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
