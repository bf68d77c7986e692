import type { FeatureStatus } from '@candor/features';
import { z } from 'zod';

/** How bad an incident is for readers, in Statuspage's words; `maintenance` belongs to maintenance alone. */
export const IMPACTS = ['none', 'minor', 'major', 'critical'] as const;
export const Impact = z.enum(IMPACTS, { error: 'Choose one of the four impacts.' });
export type Impact = z.infer<typeof Impact>;

/**
 * The impact that follows from the worst status an incident ever claimed of a feature: Statuspage's own rule
 * (degraded: minor, partial outage: major, major outage: critical).
 */
export function impactOf(worst: FeatureStatus): Impact {
  switch (worst) {
    case 'operational':
    case 'under_maintenance':
      return 'none';
    case 'degraded_performance':
      return 'minor';
    case 'partial_outage':
      return 'major';
    case 'major_outage':
      return 'critical';
  }
}
