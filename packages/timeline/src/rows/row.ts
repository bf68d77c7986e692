import type {
  CorrectionSort,
  FeatureChange,
  Impact,
  IncidentStatus,
  MarkedMilestone,
  SeenRelation,
  Severity,
} from '@candor/incidents';
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

/**
 * `text` is Markdown: the newest wording, revision `revision` (1: as it was published). `withdrawn` when its words were
 * taken back. `reopens` when the incident was resolved before.
 */
export interface UpdateRow extends Placed {
  readonly kind: 'update';
  readonly id: UpdateId;
  readonly status: IncidentStatus;
  readonly text: string;
  readonly revision: number;
  readonly withdrawn: boolean;
  readonly changes: readonly NamedChange[];
  readonly nextUpdateBy: Instant | null;
  readonly reopens: boolean;
}

/** Other words for an update: `text` is the new wording in Markdown, `before` the one that it takes the place of. */
export interface CorrectionRow extends Placed {
  readonly kind: 'correction';
  readonly updateId: UpdateId;
  readonly revision: number;
  readonly change: CorrectionSort;
  readonly before: string;
  readonly text: string;
  readonly reason: string;
}

/** An update's words were taken back; `text` is the reason. */
export interface WithdrawalRow extends Placed {
  readonly kind: 'withdrawal';
  readonly updateId: UpdateId;
  readonly text: string;
}

/** The source of an update that was taken over had edited it, and its earlier wording is not known. */
export interface EditedAtSourceRow extends Placed {
  readonly kind: 'edited-at-source';
  readonly updateId: UpdateId;
  readonly editedAt: Instant;
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

/** The next update is not promised any more; `text` is the reason. */
export interface PromiseWithdrawnRow extends Placed {
  readonly kind: 'promise-withdrawn';
  readonly due: Instant;
  readonly text: string;
}

/** What was said of the postmortem: by when it is due, or that it did not come by then. */
export interface PostmortemPromiseRow extends Placed {
  readonly kind: 'postmortem-promised' | 'postmortem-late';
  readonly due: Instant;
}

/** There will be no postmortem; `text` is the reason. */
export interface PostmortemDeclinedRow extends Placed {
  readonly kind: 'postmortem-declined';
  readonly text: string;
}

export interface PostmortemPublishedRow extends Placed {
  readonly kind: 'postmortem';
  readonly revision: number;
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
export type Row =
  | DeclaredRow
  | UpdateRow
  | CorrectionRow
  | WithdrawalRow
  | EditedAtSourceRow
  | ImpactRow
  | PromiseLateRow
  | PromiseWithdrawnRow
  | PostmortemPromiseRow
  | PostmortemDeclinedRow
  | PostmortemPublishedRow
  | SeverityRow
  | NoteRow
  | MilestoneRow
  | LinkRow;
