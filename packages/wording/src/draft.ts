import type { FeatureStatus } from '@candor/features';
import type { IncidentStatus, MaintenanceStatus } from '@candor/incidents';
import type { Instant } from '@candor/log';

/**
 * What a text is written for: the first words of an incident, later ones, an incident told after it was over, a
 * maintenance, other words for what was published before, a part of a postmortem.
 */
export type Occasion = 'declaration' | 'update' | 'past' | 'maintenance' | 'correction' | 'postmortem';

/** A feature of the page, as the draft would leave it. */
export interface DraftFeature {
  readonly name: string;
  readonly product: string;
  /** What the incident says of it once the draft is published. */
  readonly after: FeatureStatus;
}

/** Words that are not published yet, and what is known about them. */
export interface Draft {
  readonly occasion: Occasion;
  /** Candor's Markdown, as typed. */
  readonly text: string;
  /** Null where it is not chosen yet. */
  readonly status: IncidentStatus | MaintenanceStatus | null;
  /** All features in use, also those that the draft does not touch. */
  readonly features: readonly DraftFeature[];
  /** Whether the next update is promised. */
  readonly isNextPromised: boolean;
  readonly pageName: string;
  /** In IANA's words. */
  readonly timeZone: string;
  /** The languages of the page, by their tags (`en`); words are looked at in those of them that are known here. */
  readonly languages: readonly string[];
  /** When what the text tells happened, or happens: times without a date are looked for around it. */
  readonly at: Instant;
}
