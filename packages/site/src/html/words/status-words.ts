import type { FeatureStatus } from '@candor/features';
import type { Impact, IncidentStatus, MaintenanceStatus } from '@candor/incidents';

/** The look of a state: each has one shape and one colour. `open` is a ring: something is told, nothing is claimed. */
export type Tone = 'ok' | 'maintenance' | 'degraded' | 'partial' | 'major' | 'open';

/** What readers are told of a feature's status: how it looks, the word in a list, the words of a heading. */
export interface StatusWords {
  readonly tone: Tone;
  readonly short: string;
  readonly title: string;
  /** What features with it are: "3 of 8 features ...". */
  readonly being: string;
}

export const STATUS_WORDS: Readonly<Record<FeatureStatus, StatusWords>> = {
  operational: { tone: 'ok', short: 'up', title: 'Operational', being: 'working' },
  under_maintenance: {
    tone: 'maintenance',
    short: 'maintenance',
    title: 'Under maintenance',
    being: 'under maintenance',
  },
  degraded_performance: { tone: 'degraded', short: 'slow', title: 'Degraded performance', being: 'slow' },
  partial_outage: { tone: 'partial', short: 'partly', title: 'Partial outage', being: 'working only partly' },
  major_outage: { tone: 'major', short: 'down', title: 'Major outage', being: 'down' },
};

export const IMPACT_WORDS: Readonly<Record<Impact, { readonly tone: Tone; readonly title: string }>> = {
  none: { tone: 'open', title: 'No impact' },
  minor: { tone: 'degraded', title: 'Minor impact' },
  major: { tone: 'partial', title: 'Major impact' },
  critical: { tone: 'major', title: 'Critical impact' },
};

export const INCIDENT_WORDS: Readonly<Record<IncidentStatus, string>> = {
  investigating: 'Investigating',
  identified: 'Identified',
  monitoring: 'Monitoring',
  resolved: 'Resolved',
};

/** A maintenance that is ahead or cancelled claims nothing; one under way has the look of what it claims. */
export const MAINTENANCE_WORDS: Readonly<Record<MaintenanceStatus, { readonly tone: Tone; readonly title: string }>> = {
  scheduled: { tone: 'open', title: 'Scheduled' },
  in_progress: { tone: 'maintenance', title: 'In progress' },
  verifying: { tone: 'maintenance', title: 'Verifying' },
  completed: { tone: 'ok', title: 'Completed' },
  cancelled: { tone: 'open', title: 'Cancelled' },
};
