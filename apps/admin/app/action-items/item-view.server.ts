import type { RequestApi } from '../../src/api/request-api.ts';
import { fullDayName } from '../time/english.server.ts';
import type { Clock } from '../time/shown-time.server.ts';

type Told = Awaited<ReturnType<RequestApi['ask']['postmortems']['read']['query']>>['actionItems'][number];

/** A day in the page's zone, for machines and for people. */
export interface DayView {
  readonly iso: string;
  readonly text: string;
}

/** An action item as it is shown, and what readers were told of it. */
export type ItemView = ReturnType<typeof itemView>;

export function itemView(item: Told, clock: Clock) {
  const { itemId, title, kind, priority, owner, tracker, state, outcome, commitment } = item;
  return {
    ...{ itemId, title, kind, priority, owner, tracker, state, outcome },
    due: item.due === null ? null : dayView(item.due),
    overdue: item.overdueDays === 0 ? null : daysInWords(item.overdueDays),
    ended: item.endedAt && clock.show(item.endedAt),
    commitment: commitment && commitmentView(commitment, clock),
  };
}

function commitmentView(commitment: NonNullable<Told['commitment']>, clock: Clock) {
  const { title, due, state, late, slips, end } = commitment;
  const last = [commitment, ...slips, ...commitment.missed, ...(end ? [end] : [])].flatMap(({ index }) => index ?? []);
  return {
    ...{ title, state, late },
    due: dayView(due),
    slips: slips.map(({ from, to, reason, recordedAt }) => ({
      from: dayView(from),
      to: dayView(to),
      reason,
      at: clock.show(recordedAt),
    })),
    end: end && { text: end.text, at: clock.show(end.recordedAt) },
    /** The newest entry of the record that tells of it. */
    index: Math.max(0, ...last),
  };
}

/** A day as people read it: `Wednesday, 3 April 2024`. */
function dayView(iso: string): DayView {
  return { iso, text: fullDayName(iso) };
}

function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days.toLocaleString('en')} days`;
}
