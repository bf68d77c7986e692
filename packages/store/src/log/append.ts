import type { Actor, Decided, Instant, Recorded } from '@candor/log';
import type { Entry, LogEvent } from '@candor/record';
import { chain, headAt, toPublic } from '@candor/record';
import { refreshStream } from '../read-tables/refresh.ts';
import { headOf } from '../record/entries.ts';
import type { Reader, Tx } from '../store/store.ts';
import { QUERIES, WRITING } from '../store/store.ts';
import type { EntryTable } from '../tables.ts';
import { encodeEvent } from './event-row.ts';
import { schemaOf } from './schemas.ts';

/** What a command makes happen to one stream. */
export interface Appending<Event extends LogEvent = LogEvent> {
  readonly stream: string;
  readonly events: readonly Decided<Event>[];
  readonly actor: Actor;
  readonly commandId: string;
  readonly now: Instant;
}

/**
 * Adds events to the end of the log, their public entries to the end of the chain, and folds the read tables.
 *
 * `recordedAt` is `now`, or the last event's when the clock ran backwards.
 */
export async function append<Event extends LogEvent>(
  tx: Tx,
  { stream, events, actor, commandId, now }: Appending<Event>,
): Promise<Recorded<Event>[]> {
  if (events.length === 0) return [];
  const last = await lastOf(tx);
  const versions = await lastVersion(tx, stream);
  const recordedAt = now > last.recordedAt ? now : last.recordedAt;
  let head = await headOf(tx);
  const entries: EntryTable[] = [];

  const recorded = events.map((event, position): Recorded<Event> => {
    const sequence = last.sequence + position + 1;
    const version = versions + position + 1;
    const schema = schemaOf(event.type);
    const envelope = { sequence, stream, version, schema, recordedAt, actor, commandId };
    const body = toPublic({ ...event, stream, actor });
    if (body === null) return { ...event, ...envelope, index: null };
    const entry = chain(head, body, recordedAt);
    head = headAt(entry);
    entries.push(entryRow(entry, sequence));
    return { ...event, ...envelope, index: entry.index };
  });

  await tx[QUERIES]
    .insertInto('event')
    .values((recorded as Recorded<LogEvent>[]).map(encodeEvent))
    .execute();
  if (entries.length > 0) await tx[QUERIES].insertInto('entry').values(entries).execute();
  await refreshStream(tx, stream);
  await tx[WRITING].announce(last.sequence + events.length);
  return recorded;
}

async function lastOf(reader: Reader) {
  const row = await reader[QUERIES]
    .selectFrom('event')
    .select(['sequence', 'recorded_at'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { sequence: row?.sequence ?? 0, recordedAt: (row?.recorded_at ?? '') as Instant };
}

async function lastVersion(reader: Reader, stream: string): Promise<number> {
  const { version } = await reader[QUERIES]
    .selectFrom('event')
    .where('stream', '=', stream)
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  return version ?? 0;
}

function entryRow(entry: Entry, sequence: number): EntryTable {
  const { index, kind, recordedAt, previous, commitment, hash } = entry;
  return { index, sequence, kind, recorded_at: recordedAt, previous, commitment, hash };
}
