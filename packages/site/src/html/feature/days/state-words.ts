import type { FeatureStatus } from '@candor/features';
import type { FeatureState } from '../../../model/feature-history/feature-days.ts';
import type { Tone } from '../../words/status-words.ts';
import { STATUS_TONES } from '../../words/status-words.ts';

/** How a state of a feature looks; one without a status is a ring. */
export function stateTone(state: FeatureState): Tone {
  return hasStatus(state) ? STATUS_TONES[state] : 'open';
}

/** The message that names a state. */
export function stateTitle(state: FeatureState): `feature.${FeatureStatus}.title` | 'days.untold' | 'days.archived' {
  return hasStatus(state) ? `feature.${state}.title` : `days.${state}`;
}

function hasStatus(state: FeatureState): state is FeatureStatus {
  return state !== 'untold' && state !== 'archived';
}
