import type { FeatureStatus } from '@candor/features';
import { worstOf } from '@candor/features';
import type { FeatureChange, Impact } from '@candor/incidents';
import { IMPACTS, impactOf } from '@candor/incidents';
import type { FeatureId, IncidentId, Instant } from '@candor/log';

/** An incident as a disruption of features, as far as readers were told. */
export interface Disruption {
  readonly incidentId: IncidentId;
  readonly startedAt: Instant;
  /** The year in which it began, in the page's zone, as YYYY. */
  readonly year: string;
  /** Its `disruptedFeatures`. */
  readonly features: readonly FeatureId[];
}

/** What says of which features an incident is a major disruption. */
interface Told {
  /** The impact that was set by hand; null where it follows from the features. */
  readonly impactOverride: Impact | null;
  /** `worstOfEach` of all that it said. */
  readonly worst: ReadonlyMap<FeatureId, FeatureStatus>;
}

/** The worst that was ever said of each feature, in the order of first mention. */
export function worstOfEach(said: Iterable<Pick<FeatureChange, 'featureId' | 'to'>>): Map<FeatureId, FeatureStatus> {
  const worst = new Map<FeatureId, FeatureStatus>();
  for (const { featureId, to } of said) worst.set(featureId, worstOf([worst.get(featureId) ?? 'operational', to]));
  return worst;
}

/**
 * The features of which an incident is a major disruption: none unless readers see its impact as major or critical. Then
 * those that had a partial outage or worse in it; and where the impact was set by hand, each that was not operational,
 * because the hand says that it was worse than the features tell.
 */
export function disruptedFeatures({ impactOverride, worst }: Told): FeatureId[] {
  if (impactOverride !== null && !isMajor(impactOverride)) return [];
  const least: Impact = impactOverride === null ? 'major' : 'minor';
  return [...worst].flatMap(([featureId, status]) => (reaches(impactOf(status), least) ? [featureId] : []));
}

function isMajor(impact: Impact): boolean {
  return reaches(impact, 'major');
}

function reaches(impact: Impact, least: Impact): boolean {
  return IMPACTS.indexOf(impact) >= IMPACTS.indexOf(least);
}
