import type { FeatureStatus } from '@candor/features';
import { worstOf } from '@candor/features';
import type { StatusAnswer } from './answer.ts';

/**
 * The page's status as Statuspage words it. It follows the features alone: a critical incident that claims nothing of
 * them leaves it at "All Systems Operational", as measured on 10,170 snapshots of a real page.
 */
export function pageStatus(statuses: readonly FeatureStatus[]): StatusAnswer {
  switch (worstOf(statuses)) {
    case 'operational':
      return { indicator: 'none', description: 'All Systems Operational' };
    case 'under_maintenance':
      return { indicator: 'maintenance', description: 'Service Under Maintenance' };
    case 'degraded_performance':
      return { indicator: 'minor', description: 'Partially Degraded Service' };
    case 'partial_outage':
      return { indicator: 'minor', description: 'Minor Service Outage' };
    case 'major_outage':
      return statuses.every((status) => status === 'major_outage')
        ? { indicator: 'critical', description: 'Major Service Outage' }
        : { indicator: 'major', description: 'Partial System Outage' };
  }
}
