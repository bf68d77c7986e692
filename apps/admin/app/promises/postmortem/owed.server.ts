import type { Instant } from '@candor/log';
import { dayIn } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Clock } from '../../time/shown-time.server.ts';

type Owed = Awaited<ReturnType<RequestApi['now']>>['postmortems'][number];

/** A postmortem that readers were promised and do not have yet, as it is shown. */
export type OwedView = ReturnType<typeof owedPostmortem>;

/** `isNear`: the day on which it is due has come. `isLate`: it is over. */
export function owedPostmortem({ incidentId, title, due, state }: Owed, clock: Clock) {
  const isLate = state === 'late' || due < clock.now;
  return {
    incidentId,
    title,
    due: clock.show(due),
    day: dayWords(due, clock),
    away: clock.away(due),
    isLate,
    isNear: dayIn(clock.timeZone, due) <= dayIn(clock.timeZone, clock.now),
  };
}

/** What one incident owes; null while it owes nothing. */
export function owedBy(incidentId: string, owed: readonly Owed[], clock: Clock): OwedView | null {
  const found = owed.find((it) => it.incidentId === incidentId);
  return found ? owedPostmortem(found, clock) : null;
}

/** A day on which something is due: `Wednesday, 10 April 2024`. */
export function dayWords(due: Instant, clock: Clock): string {
  return clock.show(due).whole.replace(/, \d\d:\d\d:\d\d .*$/, '');
}
