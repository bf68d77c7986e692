import { nextWindows } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { addMilliseconds } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { MaintenanceSummary } from '../list/awaited.server.ts';

type Doors = RequestApi['ask']['maintenance'];
type Series = Awaited<ReturnType<Doors['allSeries']['query']>>['series'][number];

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_MS = 31 * DAY_MS;
const LONGEST_RECURRING_MS = 7 * DAY_MS;
const FARTHEST_MS = 2 * 366 * DAY_MS;
const A_PAGE = 200;
/** A window of a day or longer comes 732 times in two years at most; a short one every two hours, 588 times in seven weeks. */
const MOST_OF_A_SERIES = 800;

/** A stretch of time. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

/** Every maintenance whose planned window may reach into a stretch of time. */
export async function announcedIn({ list }: Doors, { from, until }: Stretch): Promise<MaintenanceSummary[]> {
  const asked = { from: addMilliseconds(from, -LONGEST_MS), until, order: 'first', limit: A_PAGE } as const;
  const found: MaintenanceSummary[] = [];
  let behind: MaintenanceSummary['maintenanceId'] | null = null;
  do {
    const { maintenances, next }: Awaited<ReturnType<typeof list.query>> = await list.query({
      ...asked,
      ...(behind ? { behind } : {}),
    });
    found.push(...maintenances);
    behind = next;
  } while (behind);
  return found;
}

/** The windows of a series that are not announced yet and may reach into a stretch, up to two years ahead. */
export function unannouncedIn(series: Series, { from, until }: Stretch, now: Instant) {
  const [first] = series.next;
  if (!first || first >= until || from > addMilliseconds(now, FARTHEST_MS)) return [];
  const reaching = addMilliseconds(from, -LONGEST_RECURRING_MS);
  // Which of windows that would overlap are announced depends on all that come before them.
  const isLong = series.minutes * 60_000 >= DAY_MS;
  return nextWindows({ plan: series, after: isLong || first > reaching ? first : reaching, until }, MOST_OF_A_SERIES)
    .filter((scheduledFor) => scheduledFor >= reaching)
    .map((scheduledFor) => ({ scheduledFor, scheduledUntil: addMilliseconds(scheduledFor, series.minutes * 60_000) }));
}
