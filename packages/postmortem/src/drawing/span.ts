import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { Timeline, UpdateRow } from '@candor/timeline';

/** The stretch of time that is drawn, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const LONER = 30 * MINUTE;
/** The years that an instant can be of: 1 to 9999. */
const [EARLIEST, LATEST] = [-62_135_596_800_000, 253_402_300_799_999];
/** How much of its length what was said may add to each side of what happened. */
const STRETCH = 0.25;

/**
 * What is drawn: from the first to the last of the milestones and statuses, and what was said not long before and
 * after. So one word a week later does not squeeze an hour into a line.
 */
export function spanOf(timeline: Timeline): Span {
  const happened = coreOf(timeline);
  const length = Math.max(...happened) - Math.min(...happened);
  const reach = Math.max(length * STRETCH, LONER);
  const [first, last] = [Math.min(...happened) - reach, Math.max(...happened) + reach];
  const said = saidIn(timeline).filter((at) => at >= first && at <= last);
  const [from, to] = [Math.min(...happened, ...said), Math.max(...happened, ...said)];
  const room = from === to ? LONER : Math.max((to - from) * 0.03, MINUTE);
  return { from: Math.max(from - room, EARLIEST), to: Math.min(to + room, LATEST) };
}

/** When an update was said; of an incident that was told afterwards, the time that it tells of. */
export function saidAt({ incident }: Timeline, update: UpdateRow): Instant {
  return incident.backfilled ? update.happenedAt : update.recordedAt;
}

/** The updates, in the order of the log. */
export function updatesOf({ byRecorded }: Timeline): UpdateRow[] {
  return byRecorded.filter((row) => row.kind === 'update');
}

function coreOf(timeline: Timeline): number[] {
  const { milestones, features, incident } = timeline;
  const moments = Object.values(milestones).flatMap((moment) => moment?.at ?? []);
  const edges = features.flatMap(({ intervals }) =>
    intervals.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
  );
  const isOver = milestones.resolved !== null;
  const told = isOver ? [] : updatesOf(timeline).map((update) => saidAt(timeline, update));
  const all = incident.backfilled
    ? [...edges, ...told, ...(milestones.resolved ? [milestones.resolved.at] : [])]
    : [...moments, ...edges, ...told];
  return (all.length === 0 ? [incident.startedAt] : all).map(millisecondsOf);
}

function saidIn(timeline: Timeline): number[] {
  const updates = updatesOf(timeline).map((update) => saidAt(timeline, update));
  const promises = timeline.communication.promises.flatMap(({ due, fate }) => ('at' in fate ? [due, fate.at] : [due]));
  return [...updates, ...promises].map(millisecondsOf);
}
