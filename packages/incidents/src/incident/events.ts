import type { FeatureStatus } from '@candor/features';
import type { FeatureId, Instant, NoteId, Text, UpdateId } from '@candor/log';
import { IncidentId } from '@candor/log';
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

/** Everything that can have happened to an incident; the stream is `incident/<id>`. */
export type IncidentEvent =
  | { readonly type: 'IncidentDeclared'; readonly data: { readonly title: Text; readonly backfilled: boolean } }
  | { readonly type: 'UpdatePublished'; readonly data: PublishedUpdate }
  | { readonly type: 'ImpactOverridden'; readonly data: { readonly impact: Impact | null; readonly reason: Text } }
  | { readonly type: 'PromiseRanOut'; readonly data: { readonly due: Instant } }
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
