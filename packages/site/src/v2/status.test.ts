import type { FeatureStatus } from '@candor/features';
import { expect, test } from 'vitest';
import { pageStatus } from './status.ts';

const UP = 'operational';

test.each<[FeatureStatus[], string, string]>([
  [[], 'none', 'All Systems Operational'],
  [[UP, UP], 'none', 'All Systems Operational'],
  [[UP, 'degraded_performance'], 'minor', 'Partially Degraded Service'],
  [['degraded_performance', 'degraded_performance'], 'minor', 'Partially Degraded Service'],
  [[UP, 'partial_outage', 'degraded_performance'], 'minor', 'Minor Service Outage'],
  [['partial_outage', 'partial_outage'], 'minor', 'Minor Service Outage'],
  [['major_outage', UP], 'major', 'Partial System Outage'],
  [['major_outage', 'partial_outage'], 'major', 'Partial System Outage'],
  [['major_outage', 'major_outage'], 'critical', 'Major Service Outage'],
  [['under_maintenance', UP], 'maintenance', 'Service Under Maintenance'],
  [['under_maintenance', 'under_maintenance'], 'maintenance', 'Service Under Maintenance'],
])('%j: %s', (statuses, indicator, description) => {
  expect(pageStatus(statuses)).toEqual({ indicator, description });
});
