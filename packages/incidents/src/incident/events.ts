import type { FeatureStatus } from '@candor/features';
import type { FeatureId, Instant, NoteId, Text, UpdateId } from '@candor/log';
import { IncidentId } from '@candor/log';
import type { CorrectionSort } from '../update/correct.ts';
import type { Impact } from './impact.ts';
import type { IncidentStatus, MarkedMilestone, Severity } from './status.ts';

/** What an update says of one feature: the status this incident claimed of it before, and claims now. */
export interface FeatureChange {
  readonly featureId: FeatureId;
  readonly from: FeatureStatus;
  readonly to: FeatureStatus;
}

/** A public message as it was published. */
export interface PublishedUpdate {
  readonly updateId: UpdateId;
  readonly status: IncidentStatus;
  readonly text: Text;
  readonly features: readonly FeatureChange[];
  readonly nextUpdateBy: Instant | null;
}

/** Other words for an update: its revision `revision`, counted from 2. */
export interface PublishedCorrection {
  readonly updateId: UpdateId;
  readonly revision: number;
  readonly change: CorrectionSort;
  readonly text: Text;
  readonly reason: Text;
}

/** That an update's words were taken back, and why. */
export interface PublishedWithdrawal {
  readonly updateId: UpdateId;
  readonly reason: Text;
}

/** Everything that can have happened to an incident; the stream is `incident/<id>`. */
export type IncidentEvent =
  | { readonly type: 'IncidentDeclared'; readonly data: { readonly title: Text; readonly backfilled: boolean } }
  | { readonly type: 'UpdatePublished'; readonly data: PublishedUpdate }
  | { readonly type: 'UpdateCorrected'; readonly data: PublishedCorrection }
  | { readonly type: 'UpdateWithdrawn'; readonly data: PublishedWithdrawal }
  | {
      /** Told by a backfill: the source had edited this text at `editedAt`, and its earlier wording is not known. */
      readonly type: 'UpdateEditedAtSource';
      readonly data: { readonly updateId: UpdateId; readonly editedAt: Instant };
    }
  | { readonly type: 'ImpactOverridden'; readonly data: { readonly impact: Impact | null; readonly reason: Text } }
  | { readonly type: 'PromiseRanOut'; readonly data: { readonly due: Instant } }
  | { readonly type: 'PromiseWithdrawn'; readonly data: { readonly due: Instant; readonly reason: Text } }
  | { readonly type: 'SeveritySet'; readonly data: { readonly severity: Severity | null } }
  | { readonly type: 'NoteAdded'; readonly data: { readonly noteId: NoteId; readonly text: Text } }
  | {
      readonly type: 'MilestoneMarked';
      readonly data: { readonly milestone: MarkedMilestone; readonly at: Instant | null };
    };

/** The stream that holds one incident's events. */
export function incidentStream(id: IncidentId): string {
  return `incident/${id}`;
}

/** The incident whose events a stream holds, or null when it holds something else. */
export function incidentOfStream(stream: string): IncidentId | null {
  return stream.startsWith('incident/') ? IncidentId.parse(stream.slice('incident/'.length)) : null;
}
