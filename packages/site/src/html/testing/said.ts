import type { FeatureStatus } from '@candor/features';
import type { CorrectionSort, IncidentStatus, MaintenanceStatus } from '@candor/incidents';

/** What an author says in an update; features by name, times as in ISO 8601. */
export interface Said {
  readonly status: IncidentStatus;
  readonly text: string;
  readonly features?: Readonly<Record<string, FeatureStatus>>;
  readonly happenedAt?: string;
  readonly nextUpdateBy?: string;
}

/** What an author says in an update of a maintenance. */
export interface Worked extends Pick<Said, 'text' | 'features' | 'happenedAt'> {
  readonly status: MaintenanceStatus;
}

/** How an author corrects an update. */
export interface Reworded {
  readonly change: CorrectionSort;
  readonly text: string;
  readonly reason: string;
}

/** A plan as an author gives it: features by name, times as in ISO 8601; it begins by itself and is ended by a person. */
export interface Planned {
  readonly from: string;
  readonly until: string;
  readonly features: readonly string[];
  readonly startsByItself?: boolean;
  readonly endsByItself?: boolean;
}
