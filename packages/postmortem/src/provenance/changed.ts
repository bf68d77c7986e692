import type { FeatureId, Instant } from '@candor/log';
import type { Source, TimelineInput } from '@candor/timeline';

/** Something that was written and is not so any more, and the event that says so. */
export interface Changed {
  readonly source: Source;
  /** `marked-again`: a milestone that was marked at another time, or not at all. */
  readonly what: 'corrected' | 'withdrawn' | 'erased' | 'marked-again' | 'unlinked';
  readonly by: Source;
  readonly at: Instant;
}

/** An event that says that a text was destroyed (`TextRedacted`); `data` names where that stood. */
export interface Erasure extends Source {
  readonly recordedAt: Instant;
  readonly data: Source;
}

/** What was corrected, withdrawn or erased after an event of the log, in the order in which it was. */
export function changedSince(log: TimelineInput, since: number, erasures: readonly Erasure[] = []): Changed[] {
  const found = [
    ...rewordings(log),
    ...markings(log),
    ...unlinkings(log),
    ...erasures.flatMap((it) => erased(log, it)),
  ];
  return found.filter(({ by }) => by.sequence > since).toSorted((one, other) => one.by.sequence - other.by.sequence);
}

type Event = TimelineInput['incident'][number];

function placeOf({ sequence, index }: Source): Source {
  return { sequence, index };
}

/** An update that was corrected or withdrawn, and each wording that it had before. */
function rewordings({ incident }: TimelineInput): Changed[] {
  return incident.flatMap((event) => {
    if (event.type !== 'UpdateCorrected' && event.type !== 'UpdateWithdrawn') return [];
    const what = event.type === 'UpdateCorrected' ? 'corrected' : 'withdrawn';
    const before = incident.filter((it) => updateOf(it) === event.data.updateId && it.sequence < event.sequence);
    return before.map((it) => changedBy(it, event, what));
  });
}

function updateOf(event: Event): string | null {
  return event.type === 'UpdatePublished' || event.type === 'UpdateCorrected' ? event.data.updateId : null;
}

function markings({ incident }: TimelineInput): Changed[] {
  const marked = incident.filter((event) => event.type === 'MilestoneMarked');
  return marked.flatMap((event) => {
    const before = marked.filter(
      (it) =>
        it.data.milestone === event.data.milestone && it.sequence < event.sequence && it.data.at !== event.data.at,
    );
    return before.map((it) => changedBy(it, event, 'marked-again'));
  });
}

function unlinkings({ links }: TimelineInput): Changed[] {
  const events = links?.events ?? [];
  return events.flatMap((event) => {
    if (event.type !== 'IncidentsUnlinked') return [];
    const before = events.filter(
      ({ type, sequence, data: { incidentId, otherId } }) =>
        type === 'IncidentsLinked' &&
        sequence < event.sequence &&
        // What is taken back is told as it was linked.
        incidentId === event.data.incidentId &&
        otherId === event.data.otherId,
    );
    return before.map((it) => changedBy(it, event, 'unlinked'));
  });
}

/** What stood where a text was erased; of a name of the catalogue, every update that told of what had it. */
function erased(log: TimelineInput, erasure: Erasure): Changed[] {
  const named = log.catalogue.find(({ sequence }) => sequence === erasure.data.sequence);
  const features = named ? featuresNamedBy(log, named.data) : new Set<FeatureId>();
  const telling = log.incident.filter(
    (event) => event.type === 'UpdatePublished' && event.data.features.some((it) => features.has(it.featureId)),
  );
  return [erasure.data, ...telling].map((it) => changedBy(it, erasure, 'erased'));
}

function featuresNamedBy({ catalogue }: TimelineInput, data: object): Set<FeatureId> {
  if ('featureId' in data) return new Set([data.featureId as FeatureId]);
  if (!('productId' in data)) return new Set();
  return new Set(
    catalogue.flatMap((event) =>
      'featureId' in event.data && 'productId' in event.data && event.data.productId === data.productId
        ? [event.data.featureId]
        : [],
    ),
  );
}

function changedBy(source: Source, by: Source & { readonly recordedAt: Instant }, what: Changed['what']): Changed {
  return { source: placeOf(source), what, by: placeOf(by), at: by.recordedAt };
}
