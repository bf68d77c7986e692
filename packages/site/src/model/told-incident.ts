import type { FeatureStatus } from '@candor/features';
import type { Impact, Incident, IncidentStatus, MetFate, SeenRelation } from '@candor/incidents';
import type { FeatureId, IncidentId, Instant, Text, UpdateId } from '@candor/log';
import type { Head } from '@candor/record';
import type { ToldCorrection, ToldWithdrawal, Worded } from './told-wording.ts';

/** A feature's name as it stood when it was told: renaming never changes an old page. */
export interface ToldName {
  readonly product: string;
  readonly feature: string;
}

/** What an update said of one feature. */
export interface ToldChange extends ToldName {
  readonly featureId: FeatureId;
  readonly from: FeatureStatus;
  readonly to: FeatureStatus;
}

/**
 * The next update that an update promised, and what became of it. `settledAt` is when the next update was recorded, or
 * the promise was taken back. `late` without it: it has run out and nothing came yet.
 */
export interface ToldPromise {
  readonly due: Instant;
  readonly fate: MetFate | 'due' | 'withdrawn';
  readonly settledAt: Instant | null;
  /** That it was taken back; only where it was. */
  readonly withdrawal?: ToldPromiseWithdrawal;
}

/** Its place in the record, and the two clocks. */
export interface Told extends Head {
  readonly happenedAt: Instant;
  readonly recordedAt: Instant;
}

/**
 * The UTC day (YYYY-MM-DD) on which a thing happened, whenever it was told: times typed into its words are told without
 * their date on that day.
 */
export function dayOfWords({ happenedAt }: Pick<Told, 'happenedAt'>): string {
  return happenedAt.slice(0, 10);
}

/** A public message. `editedAt`: the source it was taken from had edited it then. */
export interface ToldUpdate extends Told, Worded {
  readonly kind: 'update';
  readonly id: UpdateId;
  readonly status: IncidentStatus;
  readonly changes: readonly ToldChange[];
  promise: ToldPromise | null;
  editedAt: Instant | null;
}

/** An impact that was set by hand, and why. */
export interface ToldImpact extends Told {
  readonly kind: 'impact';
  readonly impact: Impact | null;
  readonly reason: Text;
}

/** A promised update that did not come in time. */
export interface ToldLatePromise extends Told {
  readonly kind: 'promise-late';
  readonly due: Instant;
}

/** The next update is not promised any more, and why. */
export interface ToldPromiseWithdrawal extends Told {
  readonly kind: 'promise-withdrawn';
  readonly due: Instant;
  readonly reason: Text;
}

/** That the source of an update had edited it; what it said before is not known. */
export interface ToldEditAtSource extends Told {
  readonly kind: 'edited-at-source';
  readonly updateId: UpdateId;
  readonly editedAt: Instant;
}

/** By when its postmortem is promised, or that it did not come by then. */
export interface ToldPostmortemPromise extends Told {
  readonly kind: 'postmortem-promised' | 'postmortem-late';
  readonly due: Instant;
}

/** That there will be no postmortem, and why. */
export interface ToldPostmortemDecline extends Told {
  readonly kind: 'postmortem-declined';
  readonly reason: Text;
}

/** A link to another incident, seen from this one, or one that was taken back. */
export interface ToldLink extends Told {
  readonly kind: 'link' | 'unlink';
  readonly relation: SeenRelation;
  readonly otherId: IncidentId;
}

/** That its postmortem was published, or another revision of it. */
export interface ToldPublication extends Told {
  readonly kind: 'postmortem';
  readonly revision: number;
}

/** One thing readers were told of an incident. */
export type Moment =
  | ToldUpdate
  | ToldCorrection
  | ToldWithdrawal
  | ToldEditAtSource
  | ToldImpact
  | ToldLatePromise
  | ToldPromiseWithdrawal
  | ToldPostmortemPromise
  | ToldPostmortemDecline
  | ToldLink
  | ToldPublication;

/** An incident as readers know it. */
export interface ToldIncident {
  /** Its state by the same fold as inside. */
  state: Incident;
  /** Its place among all, in the order in which they were declared. */
  readonly place: number;
  /** All that was said of it, in the order of the record. */
  readonly moments: Moment[];
  /** The last name told of every feature it ever touched. */
  readonly names: Map<FeatureId, ToldName>;
  /** The newest entry of it alone: what lists show. */
  newest: Head;
  /** The newest entry that links it to another, or takes a link back; only its own page shows that. */
  linked: Head | null;
  /** The features of which it is a major disruption, as told so far. */
  disrupts: readonly FeatureId[];
  /** The newest entry about an incident before it that changed what this one repeats; only its own page shows that. */
  repeated: Head | null;
}

/** The updates of an incident, in the order of the record. */
export function updatesOf(incident: ToldIncident): ToldUpdate[] {
  return incident.moments.filter((moment) => moment.kind === 'update');
}

/** The newest update of an incident; undefined before the first. */
export function lastUpdateOf(incident: ToldIncident): ToldUpdate | undefined {
  return incident.moments.findLast((moment) => moment.kind === 'update');
}
