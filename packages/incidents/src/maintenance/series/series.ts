import type { Instant, Recorded, SeriesId } from '@candor/log';
import { addMilliseconds } from '@candor/log';
import type { SeriesEvent, SeriesPlan } from './events.ts';
import { seriesOfStream } from './events.ts';
import type { Recurrence } from './rule.ts';
import { nextTime } from './rule.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Recurring windows as their events leave them. */
export interface Series {
  readonly id: SeriesId;
  readonly plan: SeriesPlan;
  readonly isEnded: boolean;
  /** Windows that begin after this are still to be announced. */
  readonly after: Instant;
  readonly startedAt: Instant;
  readonly changedAt: Instant;
}

/** Recurring windows after one more event. Throws on a broken stream. */
export function evolveSeries(state: Series | undefined, event: Recorded<SeriesEvent>): Series {
  const at = event.recordedAt;
  if (event.type === 'SeriesStarted') {
    const id = seriesOfStream(event.stream);
    if (state || id === null) throw new Error(`Stream ${event.stream} starts no series of windows.`);
    return { id, plan: event.data, isEnded: false, after: at, startedAt: at, changedAt: at };
  }
  if (!state) throw new Error(`Stream ${event.stream} begins with ${event.type}.`);
  switch (event.type) {
    case 'SeriesChanged':
      return { ...state, plan: event.data, changedAt: at };
    case 'SeriesEnded':
      return { ...state, isEnded: true, changedAt: at };
    case 'WindowReached':
      return { ...state, after: endOf(state.plan, event.data.scheduledFor) };
  }
}

/** When a window that begins at `scheduledFor` ends. */
export function endOf({ minutes }: Pick<SeriesPlan, 'minutes'>, scheduledFor: Instant): Instant {
  return addMilliseconds(scheduledFor, minutes * MINUTE_MS);
}

/** A window that is to be announced, and from when on. */
export interface DueWindow {
  readonly scheduledFor: Instant;
  readonly at: Instant;
}

/** The window to announce next; null when there is none any more. */
export function dueWindow({ plan, isEnded, after }: Series): DueWindow | null {
  if (isEnded) return null;
  // A window may begin at the very moment at which the one before it ends.
  const scheduledFor = nextTime(plan, addMilliseconds(after, -1));
  return scheduledFor && { scheduledFor, at: addMilliseconds(scheduledFor, -plan.announcedDaysBefore * DAY_MS) };
}

/** What a rule is asked for. */
interface Upcoming {
  /** Without `minutes`, each time that the rule names is one. */
  readonly plan: Recurrence & Partial<Pick<SeriesPlan, 'minutes'>>;
  readonly after: Instant;
  /** Only those that begin before it. */
  readonly until?: Instant;
}

/** The windows that come next, at most `most` of them: as they are announced, none begins before the last has ended. */
export function nextWindows({ plan, after, until }: Upcoming, most: number): Instant[] {
  const { minutes = 0 } = plan;
  const windows: Instant[] = [];
  let last = addMilliseconds(after, -1);
  while (windows.length < most) {
    const next = nextTime(plan, last);
    if (next === null || (until !== undefined && next >= until)) break;
    windows.push(next);
    last = minutes > 0 ? addMilliseconds(endOf({ minutes }, next), -1) : next;
  }
  return windows;
}
