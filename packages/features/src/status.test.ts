import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FEATURE_STATUSES, FeatureStatus, worstOf } from './status.ts';

const anyStatuses = fc.array(fc.constantFrom(...FEATURE_STATUSES));

it('the worst of nothing is operational', () => {
  expect(worstOf([])).toBe('operational');
});

it('maintenance is worse than operational and better than any failure', () => {
  expect(worstOf(['operational', 'under_maintenance'])).toBe('under_maintenance');
  expect(worstOf(['under_maintenance', 'degraded_performance'])).toBe('degraded_performance');
});

it('failures get worse from degraded to partial to major', () => {
  expect(worstOf(new Set(['degraded_performance', 'partial_outage'] as const))).toBe('partial_outage');
  expect(worstOf(['major_outage', 'partial_outage', 'operational'])).toBe('major_outage');
});

it('the worst is one of them, no better than any, and the same in any order', () => {
  fc.assert(
    fc.property(anyStatuses, (statuses) => {
      const worst = worstOf(statuses);
      expect(['operational', ...statuses]).toContain(worst);
      for (const status of statuses) expect(worstOf([worst, status])).toBe(worst);
      expect(worstOf(statuses.toReversed())).toBe(worst);
    }),
  );
});

it('a status is one of five words', () => {
  for (const status of FEATURE_STATUSES) expect(FeatureStatus.parse(status)).toBe(status);
  expect(FeatureStatus.safeParse('down').error?.issues[0]?.message).toBe('Choose one of the five statuses.');
});
