import type { MaintenanceId } from '@candor/log';
import { Instant, Prose, SeriesId, Title } from '@candor/log';
import { z } from 'zod';
import { PlannedFeatures } from '../commands.ts';
import { namesTimes, Recurrence } from './rule.ts';

/** Windows that come again by a rule, each announced as a maintenance of its own some days before. */
const Plan = Recurrence.extend({
  title: Title,
  /** What each window is announced with. */
  text: Prose,
  minutes: z
    .number()
    .int('Give whole minutes.')
    .min(1, 'A window lasts at least a minute.')
    .max(7 * 24 * 60, 'A window that comes again lasts at most 7 days.'),
  features: PlannedFeatures.default([]),
  startsByItself: z.boolean().default(true),
  endsByItself: z.boolean().default(false),
  announcedDaysBefore: z
    .number()
    .int('Give whole days.')
    .min(0, 'Announce it 0 to 30 days before.')
    .max(30, 'Announce it 0 to 30 days before.')
    .default(7),
});

const NO_TIMES = {
  message: 'This rule names no time at all. Choose another one.',
  path: ['rule'],
  when: ({ issues }: { readonly issues: readonly unknown[] }) => issues.length === 0,
};

export const StartSeries = Plan.refine(namesTimes, NO_TIMES);
export type StartSeries = z.infer<typeof StartSeries>;

/** Gives recurring windows another plan. What was announced already stays as it was announced. */
export const ChangeSeries = Plan.extend({ seriesId: SeriesId }).refine(namesTimes, NO_TIMES);
export type ChangeSeries = z.infer<typeof ChangeSeries>;

/** Ends recurring windows. What was announced already stays: cancel it where it is not meant to happen. */
export const EndSeries = z.object({ seriesId: SeriesId });
export type EndSeries = z.infer<typeof EndSeries>;

/** The clock announces a window, `scheduledFor` as the rule names it. */
export const ReachWindow = z.object({ seriesId: SeriesId, scheduledFor: Instant });
export type ReachWindow = z.infer<typeof ReachWindow>;

/** Everything that can be asked of recurring windows, with the ids that were made for it. */
export type SeriesCommand =
  | ({ readonly type: 'StartSeries'; readonly seriesId: SeriesId } & StartSeries)
  | ({ readonly type: 'ChangeSeries' } & ChangeSeries)
  | ({ readonly type: 'EndSeries' } & EndSeries)
  | ({ readonly type: 'ReachWindow'; readonly maintenanceId: MaintenanceId } & ReachWindow);
