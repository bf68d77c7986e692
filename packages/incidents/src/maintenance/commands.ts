import type { SeriesId, UpdateId } from '@candor/log';
import { FeatureId, Instant, MaintenanceId, Prose, Reason, Title } from '@candor/log';
import { z } from 'zod';
import { FeatureClaims } from '../command/commands.ts';
import { Correction, Withdrawal } from '../update/correct.ts';
import { PlannedMoment } from './due.ts';
import { MaintenanceStatus } from './status.ts';

/** The features that work is planned on. */
export const PlannedFeatures = z
  .array(FeatureId)
  .max(500, 'A maintenance can name at most 500 features.')
  .refine((features) => new Set(features).size === features.length, { message: 'A feature is named twice.' });

const Plan = z.object({
  scheduledFor: Instant,
  scheduledUntil: Instant,
  features: PlannedFeatures.default([]),
  /** Whether Candor says at `scheduledFor` that it began; otherwise a person does. */
  startsByItself: z.boolean().default(true),
  /** Whether Candor says at `scheduledUntil` that it is completed; otherwise a person does. */
  endsByItself: z.boolean().default(false),
});

/** Announces a maintenance with its first public update. */
export const ScheduleMaintenance = Plan.extend({ title: Title, text: Prose });
export type ScheduleMaintenance = z.infer<typeof ScheduleMaintenance>;

/**
 * Publishes one more update of a maintenance. `features` are those whose status it changes; without any, the beginning
 * puts all planned features under maintenance. `after` is the newest public entry of it that its author saw.
 */
export const PublishMaintenanceUpdate = z.object({
  maintenanceId: MaintenanceId,
  status: MaintenanceStatus,
  text: Prose,
  features: FeatureClaims.default([]),
  /** When it happened; default: now. */
  happenedAt: Instant.nullish(),
  after: z.number().int().nonnegative().nullish(),
});
export type PublishMaintenanceUpdate = z.infer<typeof PublishMaintenanceUpdate>;

/** Gives an update of a maintenance other words, as a new revision. */
export const CorrectMaintenanceUpdate = Correction.extend({ maintenanceId: MaintenanceId });
export type CorrectMaintenanceUpdate = z.infer<typeof CorrectMaintenanceUpdate>;

/** Takes the words of an update of a maintenance back; what it said of status and features stays. */
export const WithdrawMaintenanceUpdate = Withdrawal.extend({ maintenanceId: MaintenanceId });
export type WithdrawMaintenanceUpdate = z.infer<typeof WithdrawMaintenanceUpdate>;

/** Gives a maintenance another plan (reschedules it), with a reason that readers see. */
export const ChangeMaintenancePlan = Plan.extend({
  maintenanceId: MaintenanceId,
  reason: Reason,
  after: z.number().int().nonnegative().nullish(),
});
export type ChangeMaintenancePlan = z.infer<typeof ChangeMaintenancePlan>;

/** The clock says what its plan asks for: `planned` is the time it acts for. */
export const FollowMaintenancePlan = z.object({ maintenanceId: MaintenanceId, what: PlannedMoment, planned: Instant });
export type FollowMaintenancePlan = z.infer<typeof FollowMaintenancePlan>;

/** Everything that can be asked of one maintenance, with the ids that were made for it. */
export type MaintenanceCommand =
  | ({
      readonly type: 'ScheduleMaintenance';
      readonly maintenanceId: MaintenanceId;
      readonly updateId: UpdateId;
      readonly seriesId: SeriesId | null;
    } & ScheduleMaintenance)
  | ({ readonly type: 'PublishMaintenanceUpdate'; readonly updateId: UpdateId } & PublishMaintenanceUpdate)
  | ({ readonly type: 'CorrectMaintenanceUpdate' } & CorrectMaintenanceUpdate)
  | ({ readonly type: 'WithdrawMaintenanceUpdate' } & WithdrawMaintenanceUpdate)
  | ({ readonly type: 'ChangeMaintenancePlan' } & ChangeMaintenancePlan)
  | ({ readonly type: 'FollowMaintenancePlan'; readonly updateId: UpdateId } & FollowMaintenancePlan);
