import type { Duration, Milestone, Moment, Timeline } from '@candor/timeline';
import { headlineOf } from '@candor/timeline';
import { distinct } from '../draft/phrases.ts';
import { sourcesJson } from './blocks.ts';
import type { PostmortemJson } from './schema.ts';

type Told = Pick<PostmortemJson, 'milestones' | 'durations' | 'features' | 'promises' | 'timeline'>;

/** What the document is computed from, as values: times, lengths in milliseconds, courses of features, promises, rows. */
export function timelineJson({ milestones, durations, features, communication, rows }: Timeline): Told {
  return {
    milestones: mapped(milestones, momentJson) as Told['milestones'],
    durations: mapped(durations, durationJson),
    features: features.map(({ featureId: id, product, feature, worst, intervals }) => ({
      ...{ id, product, feature, worst },
      intervals: intervals.map(({ status, from, to, began, ended }) => ({
        ...{ status, from, to },
        sources: sourcesJson(distinct(ended ? [began, ended] : [began])),
      })),
    })),
    promises: communication.promises.map(({ due, source, fate }) => ({
      due,
      state: fate.state,
      at: 'at' in fate ? fate.at : null,
      sources: sourcesJson(distinct('source' in fate ? [source, fate.source] : [source])),
    })),
    timeline: rows.map((row) => ({
      happenedAt: row.happenedAt,
      recordedAt: row.recordedAt,
      seenBy: row.public ? 'readers' : 'team',
      kind: row.kind,
      what: headlineOf(row),
      sources: sourcesJson([row.source]),
    })),
  };
}

function mapped<Key extends string, One, Other>(
  values: Readonly<Record<Key, One>>,
  map: (value: One) => Other,
): Record<Key, Other> {
  const entries = Object.entries<One>(values).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as Record<Key, Other>;
}

function momentJson(moment: Moment | null): Told['milestones'][Milestone] {
  return moment && { at: moment.at, origin: moment.origin, sources: sourcesJson([moment.source]) };
}

function durationJson(duration: Duration) {
  if (duration.state === 'not-applicable') return { state: duration.state, missing: [...duration.missing] };
  const sources = sourcesJson(distinct([duration.from.source, duration.to.source]));
  if (duration.state === 'invalid') return { state: duration.state, sources };
  return { state: duration.state, milliseconds: duration.milliseconds, sources };
}
