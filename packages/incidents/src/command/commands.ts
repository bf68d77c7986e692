import { FeatureStatus } from '@candor/features';
import type { NoteId, UpdateId } from '@candor/log';
import { FeatureId, IncidentId, Instant, Prose, Reason, Title } from '@candor/log';
import { z } from 'zod';
import { Impact } from '../incident/impact.ts';
import { IncidentStatus, MarkedMilestone, Severity } from '../incident/status.ts';
import { Correction, Withdrawal } from '../update/correct.ts';

/** The statuses that an update sets, each feature once. */
export const FeatureClaims = z
  .array(z.object({ featureId: FeatureId, status: FeatureStatus }))
  .max(500, 'An update can change at most 500 features.')
  .refine((claims) => new Set(claims.map((claim) => claim.featureId)).size === claims.length, {
    message: 'A feature is named twice.',
  });

/** One public message: what readers see, the status it sets, and the features as they are after it. */
export const Message = z.object({
  status: IncidentStatus,
  text: Prose,
  features: FeatureClaims.default([]),
  /** When it happened; default: now. */
  happenedAt: Instant.nullish(),
  /** When the next update is promised at the latest. */
  nextUpdateBy: Instant.nullish(),
  /** The same in minutes from when this one is recorded, up to the next round five minutes; not beside the other. */
  nextUpdateIn: z.number().int().min(1).max(43_200).nullish(),
});
export type Message = z.infer<typeof Message>;

/** Opens an incident with its first public update. */
export const DeclareIncident = Message.extend({ title: Title, severity: Severity.nullish() });
export type DeclareIncident = z.infer<typeof DeclareIncident>;

/**
 * Tells an incident after it was over: all its updates at once, in order of time, the last one resolved.
 * It is public from then on, and marked as told afterwards.
 */
export const BackfillIncident = z.object({
  title: Title,
  severity: Severity.nullish(),
  updates: z
    .array(
      Message.omit({ nextUpdateBy: true, nextUpdateIn: true }).extend({
        happenedAt: Instant,
        /** When the source that it is taken from edited its text; what it said before is not known. */
        editedAtSource: Instant.nullish(),
      }),
    )
    .min(1, 'Give at least one update.')
    .max(200, 'Give at most 200 updates.'),
});
export type BackfillIncident = z.infer<typeof BackfillIncident>;

/** Publishes one more update. `after` is the newest public entry of this incident that its author saw. */
export const PublishUpdate = Message.extend({
  incidentId: IncidentId,
  after: z.number().int().nonnegative().nullish(),
});
export type PublishUpdate = z.infer<typeof PublishUpdate>;

/** Gives an update of an incident other words, as a new revision. */
export const CorrectUpdate = Correction.extend({ incidentId: IncidentId });
export type CorrectUpdate = z.infer<typeof CorrectUpdate>;

/** Takes the words of an update back; what it said of status, features and the next word stays. */
export const WithdrawUpdate = Withdrawal.extend({ incidentId: IncidentId });
export type WithdrawUpdate = z.infer<typeof WithdrawUpdate>;

/** Takes the promise of the next update back, with a reason that readers see. `due` is the one its author saw. */
export const WithdrawPromise = z.object({ incidentId: IncidentId, due: Instant, reason: Reason });
export type WithdrawPromise = z.infer<typeof WithdrawPromise>;

/** Sets the public impact by hand, with a reason that readers see; null goes back to what the features say. */
export const OverrideImpact = z.object({ incidentId: IncidentId, impact: Impact.nullable(), reason: Reason });
export type OverrideImpact = z.infer<typeof OverrideImpact>;

export const SetSeverity = z.object({ incidentId: IncidentId, severity: Severity.nullable() });
export type SetSeverity = z.infer<typeof SetSeverity>;

/** Writes an internal note; readers never see it. */
export const AddNote = z.object({ incidentId: IncidentId, text: Prose, happenedAt: Instant.nullish() });
export type AddNote = z.infer<typeof AddNote>;

/** Says when a moment of the incident was; marking it again replaces it, null takes it back. */
export const MarkMilestone = z.object({
  incidentId: IncidentId,
  milestone: MarkedMilestone,
  happenedAt: Instant.nullable(),
});
export type MarkMilestone = z.infer<typeof MarkMilestone>;

/** The clock notes that a promised update did not come in time. */
export const RunOutPromise = z.object({ incidentId: IncidentId, due: Instant });
export type RunOutPromise = z.infer<typeof RunOutPromise>;

/** Everything that can be asked of one incident, with the ids that were made for it. */
export type IncidentCommand =
  | ({
      readonly type: 'DeclareIncident';
      readonly incidentId: IncidentId;
      readonly updateId: UpdateId;
    } & DeclareIncident)
  | ({
      readonly type: 'BackfillIncident';
      readonly incidentId: IncidentId;
      readonly updateIds: readonly UpdateId[];
    } & BackfillIncident)
  | ({ readonly type: 'PublishUpdate'; readonly updateId: UpdateId } & PublishUpdate)
  | ({ readonly type: 'CorrectUpdate' } & CorrectUpdate)
  | ({ readonly type: 'WithdrawUpdate' } & WithdrawUpdate)
  | ({ readonly type: 'WithdrawPromise' } & WithdrawPromise)
  | ({ readonly type: 'OverrideImpact' } & OverrideImpact)
  | ({ readonly type: 'SetSeverity' } & SetSeverity)
  | ({ readonly type: 'AddNote'; readonly noteId: NoteId } & AddNote)
  | ({ readonly type: 'MarkMilestone' } & MarkMilestone)
  | ({ readonly type: 'RunOutPromise' } & RunOutPromise);
