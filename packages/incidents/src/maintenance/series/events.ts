import type { Instant, MaintenanceId, Text } from '@candor/log';
import { SeriesId } from '@candor/log';
import type { MaintenancePlan } from '../plan.ts';
import type { Recurrence } from './rule.ts';

/** Windows that come again: what each is announced as, when, and how long before. */
export interface SeriesPlan extends Recurrence, Omit<MaintenancePlan, 'scheduledFor' | 'scheduledUntil'> {
  readonly title: Text;
  readonly text: Text;
  /** How long each window lasts. */
  readonly minutes: number;
  readonly announcedDaysBefore: number;
}

/**
 * Everything that can have happened to recurring windows; the stream is `series/<id>`. All of it is internal: readers
 * see the maintenances that come of it.
 */
export type SeriesEvent =
  | { readonly type: 'SeriesStarted'; readonly data: SeriesPlan }
  | { readonly type: 'SeriesChanged'; readonly data: SeriesPlan }
  | { readonly type: 'SeriesEnded'; readonly data: Readonly<Record<never, never>> }
  | {
      readonly type: 'WindowReached';
      /** The maintenance that was announced for it; null when the window was over before anybody could be told. */
      readonly data: { readonly scheduledFor: Instant; readonly maintenanceId: MaintenanceId | null };
    };

const PREFIX = 'series/';

/** The stream that holds the events of recurring windows. */
export function seriesStream(id: SeriesId): string {
  return `${PREFIX}${id}`;
}

/** The recurring windows whose events a stream holds, or null when it holds something else. */
export function seriesOfStream(stream: string): SeriesId | null {
  return stream.startsWith(PREFIX) ? SeriesId.parse(stream.slice(PREFIX.length)) : null;
}
