import type { Instant, SeriesId, Text, UpdateId } from '@candor/log';
import { MaintenanceId } from '@candor/log';
import type { FeatureChange, PublishedCorrection, PublishedWithdrawal } from '../incident/events.ts';
import type { MaintenancePlan } from './plan.ts';
import type { MaintenanceStatus } from './status.ts';

/** A public message about a maintenance. `text` is null where the clock says what was planned. */
export interface PublishedMaintenanceUpdate {
  readonly updateId: UpdateId;
  readonly status: MaintenanceStatus;
  readonly text: Text | null;
  readonly features: readonly FeatureChange[];
}

/** What did not come in time: the beginning or the end of the work, planned for `due`. */
export interface OverdueMaintenance {
  readonly what: 'start' | 'end';
  readonly due: Instant;
}

/** Everything that can have happened to a maintenance; the stream is `maintenance/<id>`. */
export type MaintenanceEvent =
  | {
      readonly type: 'MaintenanceScheduled';
      /** `seriesId`: the recurring windows it is one of. */
      readonly data: { readonly title: Text; readonly seriesId: SeriesId | null } & MaintenancePlan;
    }
  | { readonly type: 'MaintenanceUpdatePublished'; readonly data: PublishedMaintenanceUpdate }
  | { readonly type: 'MaintenanceUpdateCorrected'; readonly data: PublishedCorrection }
  | { readonly type: 'MaintenanceUpdateWithdrawn'; readonly data: PublishedWithdrawal }
  | { readonly type: 'MaintenancePlanChanged'; readonly data: { readonly reason: Text } & MaintenancePlan }
  | { readonly type: 'MaintenanceOverdue'; readonly data: OverdueMaintenance };

const PREFIX = 'maintenance/';

/** The stream that holds one maintenance's events. */
export function maintenanceStream(id: MaintenanceId): string {
  return `${PREFIX}${id}`;
}

/** The maintenance whose events a stream holds, or null when it holds something else. */
export function maintenanceOfStream(stream: string): MaintenanceId | null {
  return stream.startsWith(PREFIX) ? MaintenanceId.parse(stream.slice(PREFIX.length)) : null;
}
