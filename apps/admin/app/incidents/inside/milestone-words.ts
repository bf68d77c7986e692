import type { MarkedMilestone } from '@candor/incidents';

/** The moments that operators mark, as the console names them. */
export const MILESTONE_WORDS: Readonly<Record<MarkedMilestone, string>> = {
  impact_started: 'Impact began',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
};
