import type { FeatureChange, Impact, IncidentStatus, MarkedMilestone, SeenRelation, Severity } from '@candor/incidents';
import type { ActorRole, IncidentId, Instant, NoteId, UpdateId } from '@candor/log';

/** Where something is written: its place in the log, and its entry in the record when readers see it. */
export interface Source {
  readonly sequence: number;
  readonly index: number | null;
}

/** A feature's name as readers were told it at that moment. */
export interface ToldName {
  readonly product: string;
  readonly feature: string;
}

/** What an update said of one feature, by the name it had then. */
export type NamedChange = FeatureChange & ToldName;

/** Where and when something stands, and in which role it was done. */
export interface Placed {
  readonly source: Source;
  readonly happenedAt: Instant;
  readonly recordedAt: Instant;
  readonly public: boolean;
  readonly by: ActorRole;
}

export interface DeclaredRow extends Placed {
  readonly kind: 'declared';
  readonly title: string;
  readonly backfilled: boolean;
}

/** `text` is Markdown. `reopens` when the incident was resolved before. */
export interface UpdateRow extends Placed {
  readonly kind: 'update';
  readonly id: UpdateId;
  readonly status: IncidentStatus;
  readonly text: string;
  readonly changes: readonly NamedChange[];
  readonly nextUpdateBy: Instant | null;
  readonly reopens: boolean;
}

/** An impact set by hand (null: back to what the features say); `text` is the reason readers saw. */
export interface ImpactRow extends Placed {
  readonly kind: 'impact';
  readonly impact: Impact | null;
  readonly text: string;
}

export interface PromiseLateRow extends Placed {
  readonly kind: 'promise-late';
  readonly due: Instant;
}

export interface SeverityRow extends Placed {
  readonly kind: 'severity';
  readonly severity: Severity | null;
}

/** `text` is Markdown. */
export interface NoteRow extends Placed {
  readonly kind: 'note';
  readonly id: NoteId;
  readonly text: string;
}

/** A milestone marked (or taken back, with `at` null); `stands` unless the same one was marked again later. */
export interface MilestoneRow extends Placed {
  readonly kind: 'milestone';
  readonly milestone: MarkedMilestone;
  readonly at: Instant | null;
  readonly stands: boolean;
}

/** A link to another incident, seen from this one, or one that was taken back (`linked` is false). */
export interface LinkRow extends Placed {
  readonly kind: 'link';
  readonly linked: boolean;
  readonly relation: SeenRelation;
  readonly otherId: IncidentId;
  /** The other incident's title. */
  readonly other: string;
}

/** One thing that happened in an incident, with both clocks. Operators' texts read `[removed]` once redacted. */
export type Row = DeclaredRow | UpdateRow | ImpactRow | PromiseLateRow | SeverityRow | NoteRow | MilestoneRow | LinkRow;
