import type { CatalogueEvent } from '@candor/features';
import type { Incident, IncidentEvent, PostmortemEvent } from '@candor/incidents';
import { incidentOf } from '@candor/incidents';
import type { ActionItemId, Recorded } from '@candor/log';
import type { Communication } from './communication/communication.ts';
import { communicationOf } from './communication/communication.ts';
import type { Durations } from './durations.ts';
import { durationsOf } from './durations.ts';
import type { FeatureHistory } from './feature-history.ts';
import { featureHistories } from './feature-history.ts';
import type { Milestones } from './milestones.ts';
import { milestonesOf } from './milestones.ts';
import type { NamedRecurrence } from './recurrence/recurrence.ts';
import { actionItemSources } from './rows/action-item-sources.ts';
import type { LinksInput } from './rows/link-rows.ts';
import { linkRows } from './rows/link-rows.ts';
import { postmortemRows } from './rows/postmortem-rows.ts';
import { readRows } from './rows/read-rows.ts';
import type { LinkRow, Row, Source } from './rows/row.ts';

/** What a timeline is read from: all events of one incident's stream, and the catalogue's (for the names). */
export interface TimelineInput {
  readonly incident: readonly Recorded<IncidentEvent>[];
  readonly catalogue: readonly Recorded<CatalogueEvent>[];
  /** What happened to its postmortem; nothing when left out. */
  readonly postmortem?: readonly Recorded<PostmortemEvent>[];
  /** The links between incidents, of others too; none when left out. */
  readonly links?: LinksInput;
  /** What the incident repeats, as far as readers were told; nothing when left out. */
  readonly recurrence?: NamedRecurrence | null;
}

/** One incident read back in order. */
export interface Timeline {
  /** The incident as its events leave it. */
  readonly incident: Incident;
  /** Everything that happened, public and internal, by when it happened; ties in the order of the log. */
  readonly rows: readonly Row[];
  /** The same rows in the order of the log; the public ones of them are what readers saw, in that order. */
  readonly byRecorded: readonly Row[];
  readonly milestones: Milestones;
  readonly durations: Durations;
  readonly features: readonly FeatureHistory[];
  readonly communication: Communication;
  /** The links that stand, oldest first, each as its last row tells it. */
  readonly links: readonly LinkRow[];
  readonly recurrence: NamedRecurrence | null;
  /** Where each action item of its postmortem is written, in the order of the log. */
  readonly actionItems: ReadonlyMap<ActionItemId, readonly Source[]>;
}

/** Reads one incident back. Events may come in any order; throws when the incident has none, or a broken stream. */
export function readTimeline(input: TimelineInput): Timeline {
  const events = input.incident.toSorted(bySequence);
  const incident = incidentOf(events);
  if (!incident) throw new RangeError('An incident without events has no timeline.');

  const told = readRows(events, input.catalogue.toSorted(bySequence));
  const links = linkRows(incident.id, input.links ?? { events: [], titles: new Map() });
  const byRecorded = [...told, ...postmortemRows(input.postmortem ?? []), ...links].toSorted(byPlace);
  const milestones = milestonesOf(byRecorded);
  const features = featureHistories(byRecorded.filter((row) => row.kind === 'update'));
  return {
    incident,
    rows: byRecorded.toSorted(byHappened),
    byRecorded,
    milestones,
    durations: durationsOf(milestones, features),
    features,
    communication: communicationOf(byRecorded),
    links: standing(links.toSorted(byPlace)),
    recurrence: input.recurrence ?? null,
    actionItems: actionItemSources((input.postmortem ?? []).toSorted(bySequence)),
  };
}

/** A link stands as it was told last, unless it was taken back. */
function standing(links: readonly LinkRow[]): LinkRow[] {
  const last = new Map(links.map((link) => [link.otherId, link]));
  return links.filter((link) => link.linked && last.get(link.otherId) === link);
}

function byPlace(one: Row, other: Row): number {
  return bySequence(one.source, other.source);
}

function bySequence(one: { readonly sequence: number }, other: { readonly sequence: number }): number {
  return one.sequence - other.sequence;
}

function byHappened(one: Row, other: Row): number {
  if (one.happenedAt === other.happenedAt) return bySequence(one.source, other.source);
  return one.happenedAt < other.happenedAt ? -1 : 1;
}
