import type { FeatureStatus } from '@candor/features';
import type { Impact, IncidentStatus, MaintenanceStatus } from '@candor/incidents';
import { EN } from '../../language/messages/en.ts';

/** The look of a state: each has one shape and one colour. `open` is a ring: something is told, nothing is claimed. */
export type Tone = 'ok' | 'maintenance' | 'degraded' | 'partial' | 'major' | 'open';

/** How a feature's status looks. */
export const STATUS_TONES: Readonly<Record<FeatureStatus, Tone>> = {
  operational: 'ok',
  under_maintenance: 'maintenance',
  degraded_performance: 'degraded',
  partial_outage: 'partial',
  major_outage: 'major',
};

/** How an impact looks that was set by hand. */
export const IMPACT_TONES: Readonly<Record<Impact, Tone>> = {
  none: 'open',
  minor: 'degraded',
  major: 'partial',
  critical: 'major',
};

/** A maintenance that is ahead or cancelled claims nothing; one under way has the look of what it claims. */
export const MAINTENANCE_TONES: Readonly<Record<MaintenanceStatus, Tone>> = {
  scheduled: 'open',
  in_progress: 'maintenance',
  verifying: 'maintenance',
  completed: 'ok',
  cancelled: 'open',
};

/** What is told of a feature's status in English: how it looks, the word in a list, the words of a heading. */
export interface StatusWords {
  readonly tone: Tone;
  readonly short: string;
  readonly title: string;
}

const statusWords = (status: FeatureStatus): StatusWords => ({
  tone: STATUS_TONES[status],
  short: EN[`feature.${status}.short`],
  title: EN[`feature.${status}.title`],
});

/** A look and its words. */
export interface Titled {
  readonly tone: Tone;
  readonly title: string;
}

const impactWords = (impact: Impact): Titled => ({ tone: IMPACT_TONES[impact], title: EN[`impact.${impact}`] });

const maintenanceWords = (status: MaintenanceStatus): Titled => ({
  tone: MAINTENANCE_TONES[status],
  title: EN[`maintenance.status.${status}`],
});

// For what speaks English alone: the console, and the machine doors whose readers look for these very words.

export const STATUS_WORDS: Readonly<Record<FeatureStatus, StatusWords>> = {
  operational: statusWords('operational'),
  under_maintenance: statusWords('under_maintenance'),
  degraded_performance: statusWords('degraded_performance'),
  partial_outage: statusWords('partial_outage'),
  major_outage: statusWords('major_outage'),
};

export const IMPACT_WORDS: Readonly<Record<Impact, Titled>> = {
  none: impactWords('none'),
  minor: impactWords('minor'),
  major: impactWords('major'),
  critical: impactWords('critical'),
};

export const INCIDENT_WORDS: Readonly<Record<IncidentStatus, string>> = {
  investigating: EN['incident.status.investigating'],
  identified: EN['incident.status.identified'],
  monitoring: EN['incident.status.monitoring'],
  resolved: EN['incident.status.resolved'],
};

export const MAINTENANCE_WORDS: Readonly<Record<MaintenanceStatus, Titled>> = {
  scheduled: maintenanceWords('scheduled'),
  in_progress: maintenanceWords('in_progress'),
  verifying: maintenanceWords('verifying'),
  completed: maintenanceWords('completed'),
  cancelled: maintenanceWords('cancelled'),
};
