import type { Instant, Text } from '@candor/log';
import { ActionItemId, IncidentId, Label, Title } from '@candor/log';
import { z } from 'zod';
import type { Commitment } from '../commitments/commitment.ts';

/** What an action item is to do, after Google's SRE workbook: to prevent it, detect it, mitigate it, or change how we work. */
export const ACTION_KINDS = ['prevent', 'detect', 'mitigate', 'process'] as const;
export const ActionKind = z.enum(ACTION_KINDS);
export type ActionKind = z.infer<typeof ActionKind>;

export const PRIORITIES = ['high', 'medium', 'low'] as const;
export const Priority = z.enum(PRIORITIES);
export type Priority = z.infer<typeof Priority>;

/** A day as YYYY-MM-DD, in the page's zone. */
export const Day = z.iso.date('Give the day as YYYY-MM-DD.');

/** An address of http or https, at most 2,000 characters. */
const TrackerUrl = z
  .url({ protocol: /^https?$/, error: 'Give the whole address, such as https://tracker.example.com/PROJ-12.' })
  .max(2_000, 'The address is longer than 2,000 characters.');

/** Which action item of which postmortem. */
export const ofItem = z.object({ incidentId: IncidentId, itemId: ActionItemId });

/** What an action item says. */
export const ActionItemFields = z.object({
  title: Title,
  kind: ActionKind.default('prevent'),
  priority: Priority.default('medium'),
  /** A role or a team; the log keeps no names. */
  owner: Label.nullish(),
  due: Day.nullish(),
  /** Where the work is followed. */
  tracker: TrackerUrl.nullish(),
});
export type ActionItemFields = z.input<typeof ActionItemFields>;

/** The fields as they lie in the log. */
export interface ActionItemWords {
  readonly title: Text;
  readonly kind: ActionKind;
  readonly priority: Priority;
  readonly owner: Text | null;
  readonly due: string | null;
  readonly tracker: Text | null;
}

/** Open, done with its evidence, or dropped: decided not to be done, and why. */
export const ACTION_STATES = ['open', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** Something the team decided to do, as it stands. */
export interface ActionItem extends ActionItemWords {
  readonly id: ActionItemId;
  readonly state: ActionState;
  /** The evidence that it is done, or why it is not to be; null while it is open. */
  readonly outcome: Text | null;
  readonly addedAt: Instant;
  readonly endedAt: Instant | null;
  /** What readers were told of it; null when that is nothing. */
  readonly commitment: Commitment | null;
}
