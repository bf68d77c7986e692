import { incidentStream, postmortemStream } from '@candor/incidents';
import type { IncidentId, Instant, Recorded } from '@candor/log';
import type { LogEvent } from '@candor/record';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import { decodeEvent } from './event-row.ts';

/** Events with the numbers of their entries: where every reading of the log begins. */
export function selectEvents(reader: Reader) {
  return reader[QUERIES]
    .selectFrom('event')
    .leftJoin('entry', 'entry.sequence', 'event.sequence')
    .selectAll('event')
    .select('entry.index');
}

/** All events of one stream, oldest first. */
export async function loadStream(reader: Reader, stream: string): Promise<Recorded<LogEvent>[]> {
  const rows = await selectEvents(reader).where('event.stream', '=', stream).orderBy('event.version').execute();
  return rows.map(decodeEvent);
}

/** So many streams are asked for at once: both engines bound how many values a question may hold. */
const MOST_STREAMS = 500;

/** The events of many streams, by stream, each in its order; streams without events are left out. */
export async function loadStreams(
  reader: Reader,
  streams: readonly string[],
): Promise<ReadonlyMap<string, readonly Recorded<LogEvent>[]>> {
  const events: Recorded<LogEvent>[] = [];
  for (let at = 0; at < streams.length; at += MOST_STREAMS) {
    const some = streams.slice(at, at + MOST_STREAMS);
    const rows = await selectEvents(reader).where('event.stream', 'in', some).orderBy('event.sequence').execute();
    events.push(...rows.map(decodeEvent));
  }
  return Map.groupBy(events, ({ stream }) => stream);
}

/** Everything that happened to one incident and to its postmortem, internal events included, in the log's order. */
export async function loadEvents(reader: Reader, id: IncidentId): Promise<Recorded<LogEvent>[]> {
  const rows = await selectEvents(reader)
    .where('event.stream', 'in', [incidentStream(id), postmortemStream(id)])
    .orderBy('event.sequence')
    .execute();
  return rows.map(decodeEvent);
}

/** How many events the log holds, which is the sequence of its newest. */
export async function logSize(reader: Reader): Promise<number> {
  const { size } = await reader[QUERIES]
    .selectFrom('event')
    .select(({ fn }) => fn.max('sequence').as('size'))
    .executeTakeFirstOrThrow();
  return size ?? 0;
}

/** When the newest event was recorded; null while there is none. */
export async function lastRecordedAt(reader: Reader): Promise<Instant | null> {
  const row = await reader[QUERIES]
    .selectFrom('event')
    .select('recorded_at')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.recorded_at as Instant | undefined) ?? null;
}
