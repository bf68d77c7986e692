import type { FeatureStatus } from '@candor/features';
import { FEATURE_STATUSES } from '@candor/features';
import type { Impact, IncidentCommand, IncidentStatus, MarkedMilestone, Severity } from '@candor/incidents';
import { IMPACTS, INCIDENT_STATUSES, MARKED_MILESTONES, SEVERITIES } from '@candor/incidents';
import type { FeatureId } from '@candor/log';
import fc from 'fast-check';
import { FEATURES } from './scene.ts';

/** One thing an operator may do, with all that any command could need. */
export interface Step {
  readonly waited: number;
  readonly does: IncidentCommand['type'] | 'RenameFeature';
  readonly text: string;
  readonly features: { featureId: FeatureId; status: FeatureStatus }[];
  readonly status: IncidentStatus;
  readonly minutesAgo: number;
  readonly minutesAhead: number | null;
  readonly milestone: MarkedMilestone;
  readonly severity: Severity | null;
  readonly impact: Impact | null;
}

/** Any step, typing any of the given texts. */
export function stepsOf(texts: fc.Arbitrary<string>): fc.Arbitrary<Step> {
  const claims = fc.record({
    featureId: fc.constantFrom(...Object.values(FEATURES)),
    status: fc.constantFrom(...FEATURE_STATUSES),
  });
  return fc.record({
    waited: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 45 * 60_000 })),
    does: fc.oneof(
      fc.constant('PublishUpdate' as const),
      fc.constantFrom('AddNote', 'MarkMilestone', 'SetSeverity', 'OverrideImpact', 'RunOutPromise', 'RenameFeature'),
    ),
    text: texts,
    features: fc.uniqueArray(claims, { maxLength: 3, selector: (claim) => claim.featureId }),
    status: fc.constantFrom(...INCIDENT_STATUSES),
    minutesAgo: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 })),
    minutesAhead: fc.option(fc.integer({ min: 1, max: 30 })),
    milestone: fc.constantFrom(...MARKED_MILESTONES),
    severity: fc.option(fc.constantFrom(...SEVERITIES)),
    impact: fc.option(fc.constantFrom(...IMPACTS)),
  });
}
